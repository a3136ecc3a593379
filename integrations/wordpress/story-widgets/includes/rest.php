<?php
namespace StoryWidgets;

defined( 'ABSPATH' ) || exit;

/** The stories of all sources, for the list in the editor. */
function register_routes() {
	register_rest_route(
		'story-widgets/v1',
		'/stories',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\stories',
			'permission_callback' => function () {
				return current_user_can( 'edit_posts' );
			},
		)
	);
}

function stories() {
	$stories = array();
	foreach ( sources() as $source ) {
		$manifest = fetch_manifest( $source );
		foreach ( $manifest['stories'] ?? array() as $story ) {
			if ( isset( $story['headline'], $story['folder'] ) ) {
				$stories[] = array(
					'headline' => (string) $story['headline'],
					'address'  => $source . rawurlencode( $story['folder'] ) . '/',
				);
			}
		}
	}
	return $stories;
}
