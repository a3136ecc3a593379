<?php
/** Takes away all that the plugin kept: settings, copies, scripts. */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

global $wpdb;
wp_unschedule_hook( 'story_widgets_refresh' );
delete_option( 'story_widgets_sources' );
foreach ( array( 'story_widgets_copy_', '_transient_story_widgets_copy_', '_transient_timeout_story_widgets_copy_' ) as $begin ) {
	$like = $wpdb->esc_like( $begin ) . '%';
	foreach ( $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $like ) ) as $name ) {
		delete_option( $name );
	}
}
$uploads = wp_upload_dir( null, false );
$folder  = trailingslashit( $uploads['basedir'] ) . 'story-widgets';
foreach ( glob( "$folder/*.js" ) ? glob( "$folder/*.js" ) : array() as $file ) {
	wp_delete_file( $file );
}
if ( is_dir( $folder ) ) {
	rmdir( $folder );
}
