<?php
namespace StoryWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The folder of a story, ending with a slash, and the name of the page in it, of any address that an editor pastes: that of a page,
 * of the folder, of embed.html or story.json. Null where it is none, or not below a source that the site's administrator named:
 * what these serve is put into posts as it is.
 */
function parse_address( $address ) {
	$address = esc_url_raw( trim( (string) $address ), array( 'http', 'https' ) );
	$plain   = preg_replace( '/[?#].*$/s', '', $address );
	if ( '' === $plain || preg_match( '#/\.\.?(/|$)|%2e|%2f|%5c|\\\\#i', $plain ) ) {
		return null;
	}
	$page = 'index';
	if ( preg_match( '#/([^/]+)\.(html|json)$#', $plain, $found ) ) {
		$plain = substr( $plain, 0, -strlen( $found[0] ) );
		$page  = in_array( $found[1], array( 'embed', 'frame', 'story', 'oembed', 'manifest' ), true ) ? 'index' : rawurldecode( $found[1] );
	}
	$folder = trailingslashit( $plain );
	foreach ( sources() as $source ) {
		if ( 0 === strpos( $folder, $source ) && $folder !== $source ) {
			return array( 'folder' => $folder, 'page' => $page );
		}
	}
	return null;
}

/** The addresses that stories may come from, each ending with a slash. */
function sources() {
	return array_map( 'trailingslashit', array_filter( (array) get_option( 'story_widgets_sources', array() ) ) );
}
