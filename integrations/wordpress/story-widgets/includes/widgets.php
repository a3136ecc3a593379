<?php
namespace StoryWidgets;

defined( 'ABSPATH' ) || exit;

/** A block and a shortcode for each widget, which show the same: `[key_points address="…"]`, `[quote_card address="…" quote="…"]`. */
function register_widgets() {
	$script = plugins_url( 'editor.js', __DIR__ );
	wp_register_script( 'story-widgets-editor', $script, array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' ), '0.1.0', true );
	foreach ( array_keys( WIDGETS ) as $tag ) {
		$render = function ( $attributes ) use ( $tag ) {
			return render( $tag, (array) $attributes );
		};
		register_block_type(
			"story-widgets/$tag",
			array(
				'api_version'           => 3,
				'category'              => 'embed',
				'editor_script_handles' => array( 'story-widgets-editor' ),
				'attributes'            => array(
					'address' => array( 'type' => 'string', 'default' => '' ),
					'quote'   => array( 'type' => 'string', 'default' => '' ),
				),
				'supports'              => array( 'html' => false ),
				'render_callback'       => $render,
			)
		);
		add_shortcode( str_replace( '-', '_', $tag ), $render );
	}
}

/** The prerendered widget of a story; a link where there is no copy of it, and for editors also why. */
function render( $tag, $attributes ) {
	$address = is_string( $attributes['address'] ?? null ) ? $attributes['address'] : '';
	$quote   = is_string( $attributes['quote'] ?? null ) ? $attributes['quote'] : '';
	if ( '' === trim( $address ) ) {
		return reason( __( 'Paste the address of a story.', 'story-widgets' ) );
	}
	$parsed = parse_address( $address );
	if ( ! $parsed ) {
		return link_to( $address ) . reason( __( 'This address is not below a source of stories: an administrator names these under Settings, Story Widgets.', 'story-widgets' ) );
	}
	$copy = copy_of( array( 'tag' => $tag, 'folder' => $parsed['folder'], 'page' => $parsed['page'], 'quote' => $quote ) );
	if ( ! $copy ) {
		return link_to( $address ) . reason( __( 'Its server does not answer, or the story has no such widget or quote. It is asked again in five minutes.', 'story-widgets' ) );
	}
	needs_script( $copy );
	return hold_place( $copy, $address );
}

/** What stands where a widget cannot be shown. */
function link_to( $address ) {
	$url = esc_url( $address, array( 'http', 'https' ) );
	return preg_match( '#^https?://#', $url ) ? '<p><a href="' . $url . '">' . esc_html( $url ) . '</a></p>' : '';
}

/** Why a widget is not shown, for those who can do something about it. */
function reason( $words ) {
	return current_user_can( 'edit_posts' ) ? '<p><em>' . esc_html( $words ) . '</em></p>' : '';
}
