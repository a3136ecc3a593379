<?php
namespace StoryWidgets;

defined( 'ABSPATH' ) || exit;

/** Notes that a copy is on the page; without an argument, gives those that are: of each story the newest. */
function needs_script( $copy = null ) {
	static $copies = array();
	if ( $copy && ! empty( $copy['script'] ) ) {
		$folder            = $copy['widget']['folder'];
		$copies[ $folder ] = isset( $copies[ $folder ] ) ? newer_copy( $copies[ $folder ], $copy ) : $copy;
	}
	return $copies;
}

/**
 * The loader, once for all widgets of the page: the elements come with the stories when the reader goes into one. All of these files
 * are of this site.
 */
function enqueue_loader() {
	if ( needs_script() && is_readable( scripts_folder() . 'story-loader.js' ) ) {
		wp_enqueue_script( 'story-widgets-loader', plugins_url( 'scripts/story-loader.js', __DIR__ ), array(), null, true );
	}
}

/** Gives the tag of the loader its digest, and what it is to load. */
function loader_tag( $tag, $handle ) {
	if ( 'story-widgets-loader' !== $handle ) {
		return $tag;
	}
	$uploads = wp_upload_dir( null, false );
	$scripts = array( plugins_url( 'scripts/story-elements.classic.js', __DIR__ ) . '|' . digest_of( 'story-elements.classic.js' ) );
	$when    = 'interaction';
	foreach ( needs_script() as $copy ) {
		$scripts[] = $uploads['baseurl'] . '/story-widgets/' . $copy['script']['name'] . '|' . $copy['script']['integrity'];
		// What expires is on screen no longer than its script is.
		$when = $copy['expires'] ? 'visible' : $when;
	}
	$attributes = array(
		'integrity'    => digest_of( 'story-loader.js' ),
		'crossorigin'  => 'anonymous',
		'data-load'    => $when,
		'data-scripts' => implode( ' ', $scripts ),
	);
	$text = ' async';
	foreach ( $attributes as $name => $value ) {
		$text .= " $name=\"" . esc_attr( $value ) . '"';
	}
	return preg_replace( '/ src=/', "$text src=", $tag, 1 );
}

function scripts_folder() {
	return dirname( __DIR__ ) . '/scripts/';
}

function digest_of( $script ) {
	return digest( file_get_contents( scripts_folder() . $script ) );
}
