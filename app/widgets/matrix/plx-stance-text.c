/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-stance-text.h"

#include "plx-date-format.h"
#include "plx-text-direction.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* More than any screen shows, and than there are days in most dossiers. */
#define MOST_TEXTS 20000

/* As in the style sheet. */
#define QUOTE_FONTS "Source Serif 4,Noto Serif,Nimbus Roman,serif"

struct _PlxStanceTexts
{
  GtkWidget *widget; /* not owned: it owns this */
  GHashTable *texts; /* key → PlxStanceText */
  GdkRGBA colors[PLX_N_INKS];
  gboolean has_colors;
  double em;
  int line_heights[PLX_STANCE_TEXT_QUOTE + 1];
};

typedef struct
{
  char *text;
  int width;
  guint8 kind;
  guint8 ink;
  guint8 lines;
} Key;

static const char *const ink_names[PLX_N_INKS] = {
  "plx_affirms", "plx_denies",    "plx_neither", "plx_cannot_confirm", "plx_conditional",
  "plx_demands", "plx_expects",   "plx_warns",   "plx_text",           "plx_dim",
  "plx_accent",  "plx_caution",   "plx_page",    "plx_line",           "plx_line_hover",
  "plx_hover",   "plx_selection",
};

static const struct
{
  double scale;
  PangoWeight weight;
} kinds[] = {
  [PLX_STANCE_TEXT_HEADING] = { 0.9, PANGO_WEIGHT_BOLD },
  [PLX_STANCE_TEXT_BODY] = { 1, PANGO_WEIGHT_BOLD },
  [PLX_STANCE_TEXT_NAME] = { 1, PANGO_WEIGHT_NORMAL },
  [PLX_STANCE_TEXT_ROLE] = { 0.82, PANGO_WEIGHT_NORMAL },
  [PLX_STANCE_TEXT_SIGN] = { 0.92, PANGO_WEIGHT_BOLD },
  [PLX_STANCE_TEXT_WORD] = { 0.92, PANGO_WEIGHT_BOLD },
  [PLX_STANCE_TEXT_DATE] = { 0.84, PANGO_WEIGHT_NORMAL },
  [PLX_STANCE_TEXT_MARK] = { 0.8, PANGO_WEIGHT_BOLD },
  [PLX_STANCE_TEXT_QUOTE] = { 1, PANGO_WEIGHT_NORMAL },
};

static guint
hash_key (gconstpointer data)
{
  const Key *key = data;

  return g_str_hash (key->text) ^ (guint) key->width * 31u ^ (guint) key->kind << 24 ^ (guint) key->ink << 16;
}

static gboolean
equal_keys (gconstpointer a, gconstpointer b)
{
  const Key *key = a;
  const Key *other = b;

  return key->width == other->width && key->kind == other->kind && key->ink == other->ink &&
         key->lines == other->lines && strcmp (key->text, other->text) == 0;
}

static void
free_key (gpointer data)
{
  g_free (((Key *) data)->text);
  g_free (data);
}

static void
free_text (gpointer data)
{
  PlxStanceText *text = data;

  g_clear_pointer (&text->node, gsk_render_node_unref);
  g_free (text);
}

PlxStanceTexts *
plx_stance_texts_new (GtkWidget *widget)
{
  PlxStanceTexts *self = g_new0 (PlxStanceTexts, 1);

  self->widget = widget;
  self->texts = g_hash_table_new_full (hash_key, equal_keys, free_key, free_text);
  return self;
}

void
plx_stance_texts_free (PlxStanceTexts *self)
{
  g_hash_table_unref (self->texts);
  g_free (self);
}

void
plx_stance_texts_clear (PlxStanceTexts *self)
{
  g_hash_table_remove_all (self->texts);
  memset (self->line_heights, 0, sizeof self->line_heights);
  self->has_colors = FALSE;
  self->em = 0;
}

gboolean
plx_stance_texts_trim (PlxStanceTexts *self)
{
  if (g_hash_table_size (self->texts) < MOST_TEXTS)
    return FALSE;
  plx_stance_texts_clear (self);
  return TRUE;
}

double
plx_stance_texts_get_em (PlxStanceTexts *self)
{
  PangoContext *context = gtk_widget_get_pango_context (self->widget);
  const PangoFontDescription *font = pango_context_get_font_description (context);

  if (self->em > 0)
    return self->em;
  self->em = pango_font_description_get_size (font) / (double) PANGO_SCALE;
  if (!pango_font_description_get_size_is_absolute (font))
    self->em *= pango_cairo_context_get_resolution (context) / 72.0;
  return self->em;
}

gboolean
plx_stance_texts_is_mirrored (PlxStanceTexts *self)
{
  return gtk_widget_get_direction (self->widget) == GTK_TEXT_DIR_RTL;
}

const GdkRGBA *
plx_stance_texts_get_color (PlxStanceTexts *self, PlxStanceInk ink)
{
  GtkStyleContext *context = gtk_widget_get_style_context (self->widget);

  for (guint i = 0; !self->has_colors && i < PLX_N_INKS; i++)
    {
      if (!gtk_style_context_lookup_color (context, ink_names[i], &self->colors[i]))
        gtk_style_context_get_color (context, &self->colors[i]);
    }
  self->has_colors = TRUE;
  return &self->colors[ink];
}

/* In a widget that goes from right to left a text of the other direction keeps its own order: a question mark
 * stays behind its question, a sign before its number (isolates of UAX #9). */
static char *
isolate (PlxStanceTexts *self, const char *text)
{
  if (!plx_stance_texts_is_mirrored (self) || plx_text_find_direction (text) == GTK_TEXT_DIR_RTL)
    return g_strdup (text);
  return g_strconcat ("\u2066", text, "\u2069", NULL);
}

static PangoLayout *
create_layout (PlxStanceTexts *self, PlxStanceTextKind kind, const char *text)
{
  g_autofree char *isolated = isolate (self, text);
  PangoLayout *layout = gtk_widget_create_pango_layout (self->widget, isolated);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (kinds[kind].scale));
  pango_attr_list_insert (attributes, pango_attr_weight_new (kinds[kind].weight));
  if (kind == PLX_STANCE_TEXT_DATE || kind == PLX_STANCE_TEXT_MARK)
    pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum"));
  if (kind == PLX_STANCE_TEXT_QUOTE)
    pango_attr_list_insert (attributes, pango_attr_family_new (QUOTE_FONTS));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  /* The direction of the widget, not that of the first word, orders the text. */
  pango_layout_set_auto_dir (layout, FALSE);
  return layout;
}

/* A text of one line is as wide as its words; one of several takes the whole width and stands on its side of
 * it. */
static void
fit (PlxStanceTexts *self, PangoLayout *layout, int width, int lines)
{
  int natural;

  pango_layout_get_pixel_size (layout, &natural, NULL);
  if (width < 0 || natural <= width)
    return;
  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_set_height (layout, -lines);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  if (plx_stance_texts_is_mirrored (self))
    pango_layout_set_alignment (layout, PANGO_ALIGN_RIGHT);
}

/* A day that is only about right is shown with “≈” before it; what is vaguer than a day in words. */
static char *
format_date (const char *edtf)
{
  PlxDate date, day;
  g_autofree char *text = NULL;

  if (!plx_date_parse (edtf, &date, NULL))
    return g_strdup ("");
  if ((!plx_date_is_approximate (&date) && !plx_date_is_uncertain (&date)) || plx_date_is_interval (&date) ||
      plx_date_get_earliest (&date) != plx_date_get_latest (&date) ||
      !plx_date_set_day (&day, plx_date_get_earliest (&date)))
    return plx_date_format (&date, PLX_DATE_FORM_SHORT);
  text = plx_date_format (&day, PLX_DATE_FORM_SHORT);
  /* TRANSLATORS: A day that is only about right, in a narrow column; the sign means “about”. The space is a
   * no-break space. */
  return g_strdup_printf (C_ ("narrow date", "≈ %s"), text);
}

static PlxStanceText *
record (PlxStanceTexts *self, const Key *key)
{
  g_autofree char *date = key->kind == PLX_STANCE_TEXT_DATE ? format_date (key->text) : NULL;
  g_autoptr (PangoLayout) layout = create_layout (self, key->kind, date != NULL ? date : key->text);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  PlxStanceText *text = g_new0 (PlxStanceText, 1);

  fit (self, layout, key->width, key->lines);
  pango_layout_get_pixel_size (layout, &text->width, &text->height);
  if (pango_layout_get_width (layout) > 0)
    text->width = key->width;
  text->baseline = PANGO_PIXELS (pango_layout_get_baseline (layout));
  text->is_cut = pango_layout_is_ellipsized (layout);
  gtk_snapshot_append_layout (snapshot, layout, plx_stance_texts_get_color (self, key->ink));
  text->node = gtk_snapshot_free_to_node (snapshot);
  return text;
}

const PlxStanceText *
plx_stance_texts_get (
    PlxStanceTexts *self, PlxStanceTextKind kind, PlxStanceInk ink, const char *text, int width, int lines)
{
  Key key = { (char *) text, width, (guint8) kind, (guint8) ink, (guint8) lines };
  PlxStanceText *found = g_hash_table_lookup (self->texts, &key);

  if (found != NULL)
    return found;
  found = record (self, &key);
  key.text = g_strdup (text);
  g_hash_table_insert (self->texts, g_memdup2 (&key, sizeof key), found);
  return found;
}

int
plx_stance_texts_get_line_height (PlxStanceTexts *self, PlxStanceTextKind kind)
{
  if (self->line_heights[kind] == 0)
    self->line_heights[kind] = plx_stance_texts_get (self, kind, PLX_INK_TEXT, "Ág", -1, 1)->height;
  return self->line_heights[kind];
}
