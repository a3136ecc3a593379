<?php
namespace StoryWidgets;

defined( 'ABSPATH' ) || exit;

/** The most that a file of a story may have, in bytes, and how long its server may take, in seconds. */
const MOST_BYTES = 5000000;
const PATIENCE   = 5;

/** A file of a story's server; null where it does not answer, or with something else. */
function fetch( $address ) {
	$answer = wp_safe_remote_get(
		$address,
		past_caches(
			array(
				'timeout'             => PATIENCE,
				'redirection'         => 0,
				'limit_response_size' => MOST_BYTES,
			)
		)
	);
	$is_right = ! is_wp_error( $answer ) && 200 === wp_remote_retrieve_response_code( $answer );
	return $is_right ? wp_remote_retrieve_body( $answer ) : null;
}

/**
 * The manifest that `story-widgets build` writes for a story, or for a folder of stories; null for anything else. Where there is none it is
 * not asked for again by the same page, whose readers would wait for each widget.
 */
function fetch_manifest( $folder ) {
	static $failed = array();
	if ( isset( $failed[ $folder ] ) ) {
		return null;
	}
	$manifest = json_decode( (string) fetch( $folder . 'manifest.json' ), true );
	if ( is_array( $manifest ) && 1 === ( $manifest['version'] ?? null ) ) {
		return $manifest;
	}
	$failed[ $folder ] = true;
	return null;
}

/** A file that a manifest names with its digest; null where it is not what the digest says. */
function fetch_pinned( $folder, $file ) {
	$name = $file['file'] ?? '';
	if ( ! is_string( $name ) || ! preg_match( '#^[^/\\\\?\#]+$#', $name ) ) {
		return null;
	}
	$body = fetch( $folder . rawurlencode( $name ) );
	return null !== $body && digest( $body ) === ( $file['integrity'] ?? null ) ? $body : null;
}

function digest( $text ) {
	return 'sha384-' . base64_encode( hash( 'sha384', $text, true ) );
}

/** The page of a manifest that a widget shows; of a quote, that of its id, or the first. Null where the story has none. */
function page_of( $manifest, $tag, $page, $quote ) {
	$pages = is_array( $manifest['pages'] ?? null ) ? $manifest['pages'] : array();
	if ( 'quote-card' !== $tag ) {
		return $pages[ WIDGETS[ $tag ] ] ?? null;
	}
	if ( '' === $quote && 'quote-card' === ( $pages[ $page ]['tags'][0] ?? '' ) ) {
		return $pages[ $page ];
	}
	foreach ( $pages as $each ) {
		if ( isset( $each['quote'] ) && ( '' === $quote || $quote === $each['quote'] ) ) {
			return $each;
		}
	}
	return null;
}
