<?php
/**
 * Plugin Name:       Story Widgets
 * Description:       Puts the overview, key points, quotes and timeline of a news story into a post, from your own server.
 * Version:           0.1.0
 * Requires at least: 6.4
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       story-widgets
 */

namespace StoryWidgets;

defined( 'ABSPATH' ) || exit;

/** The tags of the widgets, and the page of a story that each shows; a quote has a page of its own. */
const WIDGETS = array(
	'story-bundle'   => 'index',
	'story-overview' => 'overview',
	'key-points'     => 'key-points',
	'quote-card'     => 'quote',
	'timeline-strip' => 'timeline',
);

foreach ( array( 'address', 'story', 'editions', 'copies', 'words', 'widgets', 'scripts', 'settings', 'rest' ) as $part ) {
	require_once __DIR__ . "/includes/$part.php";
}

add_action( 'init', __NAMESPACE__ . '\register_widgets' );
add_action( 'init', __NAMESPACE__ . '\schedule' );
add_action( 'story_widgets_refresh', __NAMESPACE__ . '\refresh_copies', 10, 0 );
add_action( 'story_widgets_refresh', __NAMESPACE__ . '\refresh_pasted', 10, 0 );
add_action( 'save_post', __NAMESPACE__ . '\refresh_after_save', 10, 2 );
// The first of all, so that what others make of the whole page is done before it.
add_action( 'template_redirect', __NAMESPACE__ . '\hold_page', PHP_INT_MIN );
add_action( 'wp_footer', __NAMESPACE__ . '\enqueue_loader', 1 );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\loader_tag', 10, 2 );
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\settings_menu' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_routes' );
// The words of a story stay as they are, where somebody pasted its HTML too.
add_filter(
	'no_texturize_tags',
	function ( $tags ) {
		return array_merge( $tags, array_keys( WIDGETS ) );
	}
);

/** Looks at every story that is shown anywhere, once an hour. */
function schedule() {
	if ( ! wp_next_scheduled( 'story_widgets_refresh' ) ) {
		wp_schedule_event( time() + HOUR_IN_SECONDS, 'hourly', 'story_widgets_refresh' );
	}
}

register_deactivation_hook(
	__FILE__,
	function () {
		wp_unschedule_hook( 'story_widgets_refresh' );
	}
);
