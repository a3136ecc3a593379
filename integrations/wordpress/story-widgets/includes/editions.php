<?php
namespace StoryWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Whether an edition of a story is older than another, by the days that their manifests tell: a cache in between may answer with it long
 * after a correction. Days that may be the same are no older, nor is what tells none, such as a story that is withheld.
 */
function is_older( $edition, $other ) {
	list( $begin, $end ) = span_of( $edition );
	list( $other_begin ) = span_of( $other );
	return null !== $begin && null !== $other_begin && $begin < $other_begin && $end <= $other_begin;
}

/** When a day begins and ends, or a month, or a year; a moment is both. Nulls for what is less exact. */
function span_of( $day ) {
	$time = 'T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)';
	if ( preg_match( "/^\d{4}-\d\d-\d\d$time\$/", $day ) ) {
		$moment = strtotime( $day );
		return false === $moment ? array( null, null ) : array( $moment, $moment );
	}
	if ( ! preg_match( '/^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/', $day, $found ) ) {
		return array( null, null );
	}
	$part = count( $found ) - 1;
	$date = array( (int) $found[1], (int) ( $found[2] ?? 1 ), (int) ( $found[3] ?? 1 ) );
	$next = $date;
	++$next[ $part - 1 ];
	return array( gmmktime( 0, 0, 0, $date[1], $date[2], $date[0] ), gmmktime( 0, 0, 0, $next[1], $next[2], $next[0] ) );
}

/** Of two copies of one story that are on a page, the newer, whose script both get. */
function newer_copy( $one, $other ) {
	$edition = array( $one['edition'] ?? '', $other['edition'] ?? '' );
	if ( is_older( $edition[0], $edition[1] ) ) {
		return $other;
	}
	return is_older( $edition[1], $edition[0] ) || ( $one['since'] ?? 0 ) >= ( $other['since'] ?? 0 ) ? $one : $other;
}

/** Tells the caches of pages that the posts with a story are others now. */
function clean_posts( $folder ) {
	foreach ( posts_with( $folder ) as $id ) {
		clean_post_cache( $id );
	}
}

/** The posts that name an address, the newest first. */
function posts_with( $address, $most = 1000 ) {
	global $wpdb;
	$likes = array_map(
		function ( $written ) use ( $wpdb ) {
			return '%' . $wpdb->esc_like( $written ) . '%';
		},
		ways_to_write( untrailingslashit( $address ) )
	);
	$ids = $wpdb->get_col( $wpdb->prepare( "SELECT ID FROM $wpdb->posts WHERE post_status = 'publish' AND (post_content LIKE %s OR post_content LIKE %s) ORDER BY post_date_gmt DESC LIMIT %d", $likes[0], $likes[1], $most ) );
	return array_map( 'intval', $ids );
}

/** How an address stands in a post: as it is, and as the editor of blocks writes two dashes, which would end a comment. */
function ways_to_write( $address ) {
	return array( $address, str_replace( '--', '\\u002d\\u002d', $address ) );
}

/** Who saves a post with a story, as after a paste, need not wait an hour for what is new of it. */
function refresh_after_save( $id, $post ) {
	$addresses = 'publish' === $post->post_status ? array_merge( array(), ...array_map( __NAMESPACE__ . '\ways_to_write', sources() ) ) : array();
	foreach ( $addresses as $address ) {
		if ( false !== strpos( $post->post_content, $address ) ) {
			wp_schedule_single_event( time(), 'story_widgets_refresh', array( $id ) );
			return;
		}
	}
}

/**
 * WordPress asks for the words around the frame of a pasted address once, and again when the post is saved. Here those of the newest
 * posts are asked for each hour; what is there stays where nobody answers.
 */
function refresh_pasted() {
	global $wp_embed;
	add_filter( 'oembed_ttl', __NAMESPACE__ . '\pasted_ttl', PHP_INT_MAX, 2 );
	add_filter( 'oembed_remote_get_args', __NAMESPACE__ . '\past_caches', 10, 2 );
	foreach ( sources() as $source ) {
		foreach ( posts_with( $source, 50 ) as $id ) {
			$wp_embed->cache_oembed( $id );
		}
	}
	remove_filter( 'oembed_ttl', __NAMESPACE__ . '\pasted_ttl', PHP_INT_MAX );
	remove_filter( 'oembed_remote_get_args', __NAMESPACE__ . '\past_caches', 10 );
}

/** Nothing of others is asked for anew. */
function pasted_ttl( $ttl, $address ) {
	return parse_address( $address ) ? HOUR_IN_SECONDS / 2 : PHP_INT_MAX;
}

/** How to ask, so that no cache in between answers with what it has. */
function past_caches( $arguments ) {
	$arguments['headers']                  = (array) ( $arguments['headers'] ?? array() );
	$arguments['headers']['Cache-Control'] = 'no-cache';
	return $arguments;
}
