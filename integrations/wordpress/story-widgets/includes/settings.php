<?php
namespace StoryWidgets;

defined( 'ABSPATH' ) || exit;

function register_settings() {
	register_setting(
		'story_widgets',
		'story_widgets_sources',
		array( 'type' => 'array', 'default' => array(), 'sanitize_callback' => __NAMESPACE__ . '\sanitize_sources' )
	);
}

/** One address a line; what is none is left out. */
function sanitize_sources( $value ) {
	$lines     = is_array( $value ) ? $value : preg_split( '/\s+/', (string) $value );
	$addresses = array_map(
		function ( $line ) {
			$url = esc_url_raw( trim( (string) $line ), array( 'http', 'https' ) );
			return wp_parse_url( $url, PHP_URL_HOST ) && ! preg_match( '/[?#]/', $url ) ? trailingslashit( $url ) : '';
		},
		$lines
	);
	return array_values( array_unique( array_filter( $addresses ) ) );
}

function settings_menu() {
	$title = __( 'Story Widgets', 'story-widgets' );
	add_options_page( $title, $title, 'manage_options', 'story-widgets', __NAMESPACE__ . '\settings_page' );
}

function settings_page() {
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Story Widgets', 'story-widgets' ); ?></h1>
		<form action="options.php" method="post">
			<?php settings_fields( 'story_widgets' ); ?>
			<p><label for="story-widgets-sources"><?php esc_html_e( 'Where your stories are: the addresses of the folders that “story-widgets build” wrote, one a line.', 'story-widgets' ); ?></label></p>
			<p><textarea class="large-text code" rows="4" id="story-widgets-sources" name="story_widgets_sources" aria-describedby="story-widgets-trust"><?php echo esc_textarea( implode( "\n", sources() ) ); ?></textarea></p>
			<p id="story-widgets-trust"><?php esc_html_e( 'What lies there is put into posts as it is, by whoever may write one: name only servers that you trust.', 'story-widgets' ); ?></p>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
