/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-presentation.h"

#include <locale.h>

#include "plx-notation.h"
#include "plx-style.h"
#include "plx-window.h"

struct _PlxPresentation
{
  GObject parent_instance;

  GtkApplication *application; /* not owned */
  PlxSettings *settings;
  locale_t plain_numbers; /* 0 while counts are grouped as the locale has it */
};

G_DEFINE_FINAL_TYPE (PlxPresentation, plx_presentation, G_TYPE_OBJECT)

/* What the settings say */

static gboolean
has_nick (PlxSettings *settings, const char *key, const char *nick)
{
  g_autofree char *value = plx_settings_dup_string (settings, key);

  return g_str_equal (value, nick);
}

static PlxNotation
get_notation (PlxSettings *settings)
{
  PlxNotation notation = { PLX_DATE_NOTATION_LANGUAGE, PLX_NUMBER_NOTATION_LANGUAGE };

  if (has_nick (settings, PLX_SETTINGS_DATE_NOTATION, "iso"))
    notation.dates = PLX_DATE_NOTATION_ISO;
  else if (has_nick (settings, PLX_SETTINGS_DATE_NOTATION, "day-first"))
    notation.dates = PLX_DATE_NOTATION_DAY_FIRST;
  if (has_nick (settings, PLX_SETTINGS_NUMBER_NOTATION, "plain"))
    notation.numbers = PLX_NUMBER_NOTATION_PLAIN;
  return notation;
}

static PlxClock
get_clock (PlxSettings *settings)
{
  return has_nick (settings, PLX_SETTINGS_AS_OF_CLOCK, "published") ? PLX_CLOCK_PUBLISHED : PLX_CLOCK_SAID;
}

static GFile *
dup_folder (PlxSettings *settings)
{
  g_autofree char *uri = plx_settings_dup_string (settings, PLX_SETTINGS_ARTICLES_FOLDER);

  return *uri != '\0' ? g_file_new_for_uri (uri) : NULL;
}

/* What they do */

/* Counts (%'u) are grouped by the C library. The locale of this thread alone is changed: other threads read that of the process. */
static void
group_counts (PlxPresentation *self, PlxNumberNotation notation)
{
  locale_t plain = (locale_t) 0;

  if (notation == PLX_NUMBER_NOTATION_PLAIN)
    plain = newlocale (LC_NUMERIC_MASK, "C", duplocale (LC_GLOBAL_LOCALE));
  uselocale (plain ? plain : LC_GLOBAL_LOCALE);
  if (self->plain_numbers)
    freelocale (self->plain_numbers);
  self->plain_numbers = plain;
}

static void
apply_notation (PlxPresentation *self)
{
  PlxNotation notation = get_notation (self->settings);

  plx_notation_set (notation);
  group_counts (self, notation.numbers);
}

static void
apply_quotation_size (PlxPresentation *self)
{
  plx_style_set_quotation_size (gdk_display_get_default (),
                                plx_settings_get_int (self->settings, PLX_SETTINGS_QUOTATION_SIZE));
}

static void
for_each_browser (PlxPresentation *self, void (*function) (PlxBrowser *browser, PlxSettings *settings))
{
  for (GList *item = gtk_application_get_windows (self->application); item; item = item->next)
    if (PLX_IS_WINDOW (item->data) && plx_window_get_browser (item->data))
      function (plx_window_get_browser (item->data), self->settings);
}

static void
write_anew (PlxBrowser *browser, PlxSettings *settings)
{
  plx_browser_write_anew (browser);
}

static void
set_clock (PlxBrowser *browser, PlxSettings *settings)
{
  plx_browser_set_clock (browser, get_clock (settings));
}

static void
set_shows_satire (PlxBrowser *browser, PlxSettings *settings)
{
  plx_browser_set_shows_satire (browser, plx_settings_get_boolean (settings, PLX_SETTINGS_SHOW_SATIRE));
}

static void
set_default_folder (PlxBrowser *browser, PlxSettings *settings)
{
  g_autoptr (GFile) folder = dup_folder (settings);

  plx_articles_set_default (plx_browser_get_articles (browser), folder);
}

static void
on_notation_changed (PlxPresentation *self)
{
  apply_notation (self);
  for_each_browser (self, write_anew);
}

static void
on_clock_changed (PlxPresentation *self)
{
  for_each_browser (self, set_clock);
}

static void
on_satire_changed (PlxPresentation *self)
{
  for_each_browser (self, set_shows_satire);
}

static void
on_folder_changed (PlxPresentation *self)
{
  for_each_browser (self, set_default_folder);
}

void
plx_presentation_begin (PlxBrowser *browser, PlxSettings *settings)
{
  set_clock (browser, settings);
  set_shows_satire (browser, settings);
  set_default_folder (browser, settings);
}

/* Class */

static void
plx_presentation_dispose (GObject *object)
{
  PlxPresentation *self = PLX_PRESENTATION (object);

  if (self->plain_numbers)
    group_counts (self, PLX_NUMBER_NOTATION_LANGUAGE);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (plx_presentation_parent_class)->dispose (object);
}

static void
plx_presentation_class_init (PlxPresentationClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = plx_presentation_dispose;
}

static void
plx_presentation_init (PlxPresentation *self)
{
}

static void
follow (PlxPresentation *self, const char *key, void (*callback) (PlxPresentation *self))
{
  g_autofree char *signal = g_strconcat ("changed::", key, NULL);

  g_signal_connect_object (self->settings, signal, G_CALLBACK (callback), self, G_CONNECT_SWAPPED);
}

PlxPresentation *
plx_presentation_new (GtkApplication *application, PlxSettings *settings)
{
  PlxPresentation *self = g_object_new (PLX_TYPE_PRESENTATION, NULL);

  self->application = application;
  self->settings = g_object_ref (settings);
  follow (self, PLX_SETTINGS_DATE_NOTATION, on_notation_changed);
  follow (self, PLX_SETTINGS_NUMBER_NOTATION, on_notation_changed);
  follow (self, PLX_SETTINGS_QUOTATION_SIZE, apply_quotation_size);
  follow (self, PLX_SETTINGS_AS_OF_CLOCK, on_clock_changed);
  follow (self, PLX_SETTINGS_SHOW_SATIRE, on_satire_changed);
  follow (self, PLX_SETTINGS_ARTICLES_FOLDER, on_folder_changed);
  apply_notation (self);
  apply_quotation_size (self);
  return self;
}
