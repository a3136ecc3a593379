<?php
namespace StoryWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The copy of a widget's HTML that this site keeps: `html`, its `digest`, the story's `headline`, and its `script` in the uploads.
 * Null where there was never one. The first look at a story fetches it, once in five minutes at most; after that, cron does.
 */
function copy_of( $widget ) {
	$key  = copy_key( $widget );
	$copy = get_option( $key );
	if ( is_array( $copy ) ) {
		return is_editing() ? seen_now( $widget, $copy ) : $copy;
	}
	if ( get_transient( $key ) ) {
		return null;
	}
	set_transient( $key, 1, 5 * MINUTE_IN_SECONDS );
	return refresh_copy( $widget );
}

/** What an editor sees who pastes an address again is the newest edition, though it is not asked for at each stroke of a key. */
function seen_now( $widget, $copy ) {
	$asked = copy_key( $widget ) . '_asked';
	if ( get_transient( $asked ) ) {
		return $copy;
	}
	set_transient( $asked, 1, MINUTE_IN_SECONDS );
	return refresh_copy( $widget );
}

function is_editing() {
	return defined( 'REST_REQUEST' ) && REST_REQUEST && current_user_can( 'edit_posts' );
}

/** Fetches what changed of a story; the last good copy stays where its server does not answer as it should, or with an older edition. */
function refresh_copy( $widget ) {
	$key      = copy_key( $widget );
	$copy     = get_option( $key );
	$copy     = is_array( $copy ) ? $copy : null;
	$manifest = fetch_manifest( $widget['folder'] );
	$page     = $manifest ? page_of( $manifest, $widget['tag'], $widget['page'], $widget['quote'] ) : null;
	$pinned   = $page['html'] ?? null;
	$edition  = is_string( $manifest['edition'] ?? null ) ? $manifest['edition'] : '';
	if ( ! $pinned || ( $copy && ( has_all( $copy, $manifest, $pinned ) || is_older( $edition, $copy['edition'] ?? '' ) ) ) ) {
		return $copy;
	}
	$html   = fetch_pinned( $widget['folder'], $pinned );
	$script = fetch_pinned( $widget['folder'], $manifest['files']['script'] ?? array() );
	if ( null === $html || null === $script ) {
		return $copy;
	}
	$fresh = array(
		'widget'   => $widget,
		'html'     => $html,
		'digest'   => $pinned['integrity'],
		'headline' => (string) ( $manifest['headline'] ?? '' ),
		'script'   => keep_script( $script ),
		'expires'  => isset( $manifest['expires'] ),
		// What is withheld tells no day; what it took the place of must not come back from a cache.
		'edition'  => '' === $edition ? $copy['edition'] ?? '' : $edition,
		'since'    => time(),
	);
	update_option( $key, $fresh, false );
	if ( $copy && ( $copy['html'] !== $html || $copy['script'] !== $fresh['script'] ) ) {
		clean_posts( $widget['folder'] );
	}
	return $fresh;
}

/** Whether a copy has the HTML and the script of a manifest, and that is still in the uploads. */
function has_all( $copy, $manifest, $pinned ) {
	$script = $copy['script'];
	return ( $pinned['integrity'] ?? '' ) === $copy['digest']
		&& ( $script['integrity'] ?? null ) === ( $manifest['files']['script']['integrity'] ?? '' )
		&& file_exists( scripts_of_stories() . $script['name'] );
}

function refresh_copies() {
	foreach ( copies() as $copy ) {
		// A source that the administrator took away is asked for nothing more.
		if ( parse_address( $copy['widget']['folder'] ) ) {
			refresh_copy( $copy['widget'] );
		}
	}
}

/** All copies of this site. */
function copies() {
	global $wpdb;
	$like  = $wpdb->esc_like( 'story_widgets_copy_' ) . '%';
	$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $like ) );
	return array_filter( array_map( 'get_option', $names ), 'is_array' );
}

function copy_key( $widget ) {
	return 'story_widgets_copy_' . md5( wp_json_encode( $widget ) );
}

/** Keeps a script under a name of its digest, which readers load from this site; null where uploads cannot be written. */
function keep_script( $script ) {
	$folder  = scripts_of_stories();
	$name    = substr( hash( 'sha384', $script ), 0, 24 ) . '.js';
	$is_kept = wp_mkdir_p( $folder ) && ( file_exists( $folder . $name ) || false !== file_put_contents( $folder . $name, $script ) );
	return $is_kept ? array( 'name' => $name, 'integrity' => digest( $script ) ) : null;
}

function scripts_of_stories() {
	$uploads = wp_upload_dir( null, false );
	return trailingslashit( $uploads['basedir'] ) . 'story-widgets/';
}
