<?php
namespace StoryWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Filters of WordPress and of other plugins put other words into posts: quotation marks, pictures for smilies, links, tags that are not
 * allowed. So a link to the story goes through all of them, and what stands there changes into the widget when the page is done.
 */
function hold_place( $copy, $address ) {
	if ( ! is_page_held() && ! doing_filter( 'the_content' ) ) {
		return html_of( $copy );
	}
	copy_by_digest( place_of( $copy ), $copy );
	// Last of all, whoever came meanwhile.
	remove_filter( 'the_content', __NAMESPACE__ . '\fill_content', PHP_INT_MAX );
	add_filter( 'the_content', __NAMESPACE__ . '\fill_content', PHP_INT_MAX );
	$words = '' === $copy['headline'] ? $address : $copy['headline'];
	return '<div id="story-widgets-' . place_of( $copy ) . '"><a href="' . esc_url( $address, array( 'http', 'https' ) ) . '">' . esc_html( $words ) . '</a></div>';
}

/** Names a copy in a post; nobody can make one up, so that no commenter puts a widget there. */
function place_of( $copy ) {
	$digest = md5( wp_json_encode( $copy['widget'] ) );
	return $digest . '-' . substr( wp_hash( "story-widgets-$digest" ), 0, 32 );
}

/** The copy of a place: of this page, or of one that a cache keeps longer. */
function copy_by_digest( $place, $fresh = null ) {
	static $copies = array();
	if ( $fresh ) {
		$copies[ $place ] = $fresh;
	}
	$digest = strtok( $place, '-' );
	$copy   = isset( $copies[ $place ] ) ? $copies[ $place ] : get_option( 'story_widgets_copy_' . $digest );
	return is_array( $copy ) && hash_equals( place_of( $copy ), $place ) ? $copy : null;
}

/** Before anything of a page is printed, feeds too. */
function hold_page() {
	ob_start( __NAMESPACE__ . '\fill_places' );
}

function is_page_held() {
	return in_array( __NAMESPACE__ . '\fill_places', ob_list_handlers(), true );
}

/** Puts the widgets of a text where their places are held. */
function fill_places( $html ) {
	if ( false === strpos( $html, 'story-widgets-' ) ) {
		return $html;
	}
	$filled = preg_replace_callback(
		'#<div\b[^<>]*\bid=["\']story-widgets-([0-9a-f]{32}-[0-9a-f]{32})["\'][^<>]*>.*?</div>#s',
		function ( $found ) {
			$copy = copy_by_digest( $found[1] );
			return $copy ? html_of( $copy ) : $found[0];
		},
		$html
	);
	return null === $filled ? $html : $filled;
}

/** The same for those who ask for the content of a post without a page; within another post, that one's filters are still to come. */
function fill_content( $html ) {
	global $wp_current_filter;
	$depth = count( array_keys( $wp_current_filter, 'the_content', true ) );
	return is_page_held() || $depth > 1 ? $html : fill_places( $html );
}

/** What of a copy is shown here: in feeds and in the editor, which show nothing of a shadow root, the words alone. */
function html_of( $copy ) {
	if ( is_feed() ) {
		// A feed has it in a CDATA section.
		return str_replace( ']]>', ']]&gt;', words_of( $copy['html'] ) );
	}
	return defined( 'REST_REQUEST' ) && REST_REQUEST ? words_of( $copy['html'] ) : $copy['html'];
}

/** Plain HTML, without buttons, which would do nothing there. */
function words_of( $html ) {
	return preg_replace( '#<style>.*?</style>|<button.*?</button>|</?template[^>]*>#s', '', $html );
}
