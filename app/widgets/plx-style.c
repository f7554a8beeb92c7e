/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-style.h"

#include <string.h>

/* What is loaded for a display. */
typedef struct
{
  GtkCssProvider *colors;
  GtkCssProvider *contrast;
  GtkCssProvider *quotations;
  gboolean dark;
  gboolean high_contrast;
} PlxStyle;

static void
plx_style_free (PlxStyle *style)
{
  g_object_unref (style->colors);
  g_object_unref (style->contrast);
  g_object_unref (style->quotations);
  g_free (style);
}

static GtkCssProvider *
add_provider (GdkDisplay *display, guint priority)
{
  GtkCssProvider *provider = gtk_css_provider_new ();

  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider), priority);
  return provider;
}

/* The theme in force: the variable GTK_THEME goes before the setting, as GTK has it. */
static char *
dup_theme (GtkSettings *settings)
{
  const char *forced = g_getenv ("GTK_THEME");
  char *theme = NULL;

  if (forced != NULL && *forced != '\0')
    return g_ascii_strdown (forced, -1);
  g_object_get (settings, "gtk-theme-name", &theme, NULL);
  if (theme != NULL)
    {
      g_autofree char *given = theme;

      theme = g_ascii_strdown (given, -1);
    }
  return theme;
}

static gboolean
is_theme_dark (const char *theme)
{
  return theme != NULL && (g_str_has_suffix (theme, "-dark") || g_str_has_suffix (theme, ":dark") ||
                           g_str_has_suffix (theme, "inverse"));
}

static gboolean
is_theme_high_contrast (const char *theme)
{
  return theme != NULL && (g_str_has_prefix (theme, "highcontrast") || g_str_has_suffix (theme, "-hc") ||
                           strstr (theme, "-hc-") != NULL || strstr (theme, "-hc:") != NULL);
}

static void
load_colors (PlxStyle *style)
{
  gtk_css_provider_load_from_resource (style->colors, style->dark ? PLX_RESOURCE_BASE_PATH "colors-dark.css"
                                                                  : PLX_RESOURCE_BASE_PATH
                                                          "colors-light.css");
}

static void
load_contrast (PlxStyle *style)
{
  if (style->high_contrast)
    gtk_css_provider_load_from_resource (style->contrast, PLX_RESOURCE_BASE_PATH "high-contrast.css");
  else
    gtk_css_provider_load_from_data (style->contrast, "", 0);
}

static void
on_theme_changed (GtkSettings *settings, GParamSpec *pspec, PlxStyle *style)
{
  g_autofree char *theme = dup_theme (settings);
  gboolean dark, high_contrast = is_theme_high_contrast (theme);

  g_object_get (settings, "gtk-application-prefer-dark-theme", &dark, NULL);
  dark = dark || is_theme_dark (theme);
  if (dark != style->dark)
    {
      style->dark = dark;
      load_colors (style);
    }
  if (high_contrast != style->high_contrast)
    {
      style->high_contrast = high_contrast;
      load_contrast (style);
    }
}

/* Quotations */

#define SIZE "font-size: "

/* The style sheet with each of its sizes multiplied. */
static char *
dup_scaled (const char *sheet, int percent)
{
  GString *scaled = g_string_new (NULL);
  const char *rest = sheet;

  for (const char *size = strstr (sheet, SIZE); size != NULL; size = strstr (rest, SIZE))
    {
      char number[G_ASCII_DTOSTR_BUF_SIZE];
      char *end;
      double em = g_ascii_strtod (size + strlen (SIZE), &end);

      g_string_append_len (scaled, rest, size + strlen (SIZE) - rest);
      g_string_append (scaled, g_ascii_formatd (number, sizeof number, "%.3f", em * percent / 100));
      rest = end;
    }
  g_string_append (scaled, rest);
  return g_string_free (scaled, FALSE);
}

void
plx_style_set_quotation_size (GdkDisplay *display, int percent)
{
  PlxStyle *style = g_object_get_data (G_OBJECT (display), "plx-style");
  g_autoptr (GBytes) sheet = g_resources_lookup_data (PLX_RESOURCE_BASE_PATH "quotations.css", 0, NULL);
  g_autofree char *scaled = NULL;

  g_return_if_fail (style != NULL && sheet != NULL);
  g_return_if_fail (percent > 0);

  scaled = dup_scaled (g_bytes_get_data (sheet, NULL), percent);
  gtk_css_provider_load_from_data (style->quotations, scaled, -1);
}

void
plx_style_install (GdkDisplay *display)
{
  GtkSettings *settings;
  PlxStyle *style;
  g_autoptr (GtkCssProvider) sheet = NULL;

  g_return_if_fail (GDK_IS_DISPLAY (display));

  if (g_object_get_data (G_OBJECT (display), "plx-style") != NULL)
    return;
  settings = gtk_settings_get_for_display (display);
  style = g_new0 (PlxStyle, 1);
  style->colors = add_provider (display, GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  style->contrast = add_provider (display, GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);
  g_object_set_data_full (G_OBJECT (display), "plx-style", style, (GDestroyNotify) plx_style_free);

  on_theme_changed (settings, NULL, style);
  if (!style->dark)
    load_colors (style);
  sheet = add_provider (display, GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  gtk_css_provider_load_from_resource (sheet, PLX_RESOURCE_BASE_PATH "style.css");
  style->quotations = add_provider (display, GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  plx_style_set_quotation_size (display, 100);
  g_signal_connect (settings, "notify::gtk-theme-name", G_CALLBACK (on_theme_changed), style);
  g_signal_connect (settings, "notify::gtk-application-prefer-dark-theme", G_CALLBACK (on_theme_changed),
                    style);

  /* A title that gets the focus is read, not replaced: it need not be selected. */
  g_object_set (settings, "gtk-label-select-on-focus", FALSE, NULL);
}

gboolean
plx_style_is_dark (GdkDisplay *display)
{
  PlxStyle *style = g_object_get_data (G_OBJECT (display), "plx-style");

  return style != NULL && style->dark;
}
