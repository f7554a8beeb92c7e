/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define PLX_SETTINGS_WINDOW_WIDTH "window-width"
#define PLX_SETTINGS_WINDOW_HEIGHT "window-height"
#define PLX_SETTINGS_WINDOW_MAXIMIZED "window-maximized"
#define PLX_SETTINGS_SIDEBAR_WIDTH "sidebar-width"
#define PLX_SETTINGS_LIST_WIDTH "list-width"
#define PLX_SETTINGS_COLOR_SCHEME "color-scheme"
#define PLX_SETTINGS_QUOTATION_SIZE "quotation-size"
#define PLX_SETTINGS_DATE_NOTATION "date-notation"
#define PLX_SETTINGS_NUMBER_NOTATION "number-notation"
#define PLX_SETTINGS_AS_OF_CLOCK "as-of-clock"
#define PLX_SETTINGS_SHOW_SATIRE "show-satire"
#define PLX_SETTINGS_ARTICLES_FOLDER "articles-folder"

/**
 * PlxSettings:
 *
 * The user's settings. Where the schema is not installed (a program run from its build folder, a broken installation) the
 * values are the schema's defaults and last as long as the object: nothing aborts.
 *
 * Signals: "changed", with the key as its detail.
 */
#define PLX_TYPE_SETTINGS (plx_settings_get_type ())
G_DECLARE_FINAL_TYPE (PlxSettings, plx_settings, PLX, SETTINGS, GObject)

/** plx_settings_new: Returns: (transfer full): the settings kept under the application id */
PlxSettings *plx_settings_new (void);

/**
 * plx_settings_new_for_schema:
 * @schema_id: of a GSettings schema
 *
 * Returns: (transfer full): the settings kept under @schema_id, which need not be installed
 */
PlxSettings *plx_settings_new_for_schema (const char *schema_id);

/** plx_settings_is_stored: whether values outlive the program */
gboolean plx_settings_is_stored (PlxSettings *self);

/** plx_settings_get_int: @key: one of the keys above that holds a number of pixels, or of percent */
int plx_settings_get_int (PlxSettings *self, const char *key);
/** plx_settings_set_int: a value outside the range of the key is brought into it */
void plx_settings_set_int (PlxSettings *self, const char *key, int value);

gboolean plx_settings_get_boolean (PlxSettings *self, const char *key);
void plx_settings_set_boolean (PlxSettings *self, const char *key, gboolean value);

/**
 * plx_settings_dup_string:
 *
 * Returns: (transfer full): a nick: for %PLX_SETTINGS_COLOR_SCHEME "follow", "light" or "dark", for
 * %PLX_SETTINGS_DATE_NOTATION "language", "iso" or "day-first", for %PLX_SETTINGS_NUMBER_NOTATION "language" or "plain", for
 * %PLX_SETTINGS_AS_OF_CLOCK "said" or "published"; for %PLX_SETTINGS_ARTICLES_FOLDER a URI, or ""
 */
char *plx_settings_dup_string (PlxSettings *self, const char *key);
/** plx_settings_set_string: a value that the key does not allow is left out of account */
void plx_settings_set_string (PlxSettings *self, const char *key, const char *value);

G_END_DECLS
