/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-layout-style.h"

#include "plx-reading-direction.h"
#include "plx-run-markup.h"
#include "plx-visible-text.h"

/* Of Unicode: a first strong isolate, and its end */
#define ISOLATE "\u2068"
#define END_OF_ISOLATE "\u2069"
#define RIGHT_TO_LEFT_MARK "\u200f"

typedef struct
{
  double size; /* in points */
  PangoWeight weight;
  PlxLayoutInk ink;
  double line_spacing;
  gboolean serif;
  gboolean follows_page; /* the program's own words: they run as the page does, whatever they begin with */
} Style;

/* In the order of PlxLayoutStyle. */
static const Style styles[] = {
  { 19, PANGO_WEIGHT_BOLD, PLX_INK_TEXT, 1.0, FALSE, FALSE },      { 9, PANGO_WEIGHT_NORMAL, PLX_INK_TEXT, 1.1, FALSE, FALSE },
  { 12.5, PANGO_WEIGHT_BOLD, PLX_INK_TEXT, 1.0, FALSE, FALSE },    { 10, PANGO_WEIGHT_BOLD, PLX_INK_TEXT, 1.0, FALSE, FALSE },
  { 9.5, PANGO_WEIGHT_NORMAL, PLX_INK_TEXT, 1.12, FALSE, FALSE },  { 9, PANGO_WEIGHT_BOLD, PLX_INK_TEXT, 1.0, FALSE, FALSE },
  { 8, PANGO_WEIGHT_NORMAL, PLX_INK_TEXT, 1.02, FALSE, FALSE },    { 8, PANGO_WEIGHT_BOLD, PLX_INK_DIM, 1.0, FALSE, FALSE },
  { 8.5, PANGO_WEIGHT_BOLD, PLX_INK_TEXT, 1.0, FALSE, FALSE },     { 8, PANGO_WEIGHT_NORMAL, PLX_INK_TEXT, 1.05, FALSE, FALSE },
  { 27, PANGO_WEIGHT_BOLD, PLX_INK_TEXT, 1.05, FALSE, FALSE },     { 11, PANGO_WEIGHT_NORMAL, PLX_INK_DIM, 1.1, FALSE, TRUE },
  { 20, PANGO_WEIGHT_BOLD, PLX_INK_TEXT, 1.05, FALSE, FALSE },     { 13, PANGO_WEIGHT_BOLD, PLX_INK_TEXT, 1.05, FALSE, FALSE },
  { 8.5, PANGO_WEIGHT_BOLD, PLX_INK_ACCENT, 1.0, FALSE, TRUE },    { 9.5, PANGO_WEIGHT_NORMAL, PLX_INK_TEXT, 1.2, FALSE, FALSE },
  { 9, PANGO_WEIGHT_NORMAL, PLX_INK_TEXT, 1.1, FALSE, TRUE },      { 10.5, PANGO_WEIGHT_NORMAL, PLX_INK_TEXT, 1.15, TRUE, FALSE },
  { 8, PANGO_WEIGHT_NORMAL, PLX_INK_TEXT, 1.1, FALSE, TRUE },      { 9.5, PANGO_WEIGHT_BOLD, PLX_INK_TEXT, 1.1, FALSE, TRUE },
  { 9.5, PANGO_WEIGHT_NORMAL, PLX_INK_TEXT, 1.1, FALSE, TRUE },
};

G_STATIC_ASSERT (G_N_ELEMENTS (styles) == PLX_STYLE_ENTRY + 1);

PlxLayoutInk
plx_layout_style_get_ink (PlxLayoutStyle style)
{
  return styles[style].ink;
}

/* Red, green and blue of a byte each, in the order of PlxLayoutInk. */
static const guint32 inks[] = { 0x1d1d20, 0x5e5c64, 0x8f4700, 0x1c5f8f, 0xcfcdc8, 0xe9f1f7 };

static double
get_channel (PlxLayoutInk ink, guint shift)
{
  return ((inks[ink] >> shift) & 0xff) / 255.0;
}

void
plx_layout_set_ink (cairo_t *cr, PlxLayoutInk ink)
{
  cairo_set_source_rgb (cr, get_channel (ink, 16), get_channel (ink, 8), get_channel (ink, 0));
}

const char *
plx_layout_font_families (void)
{
  return "Cantarell, Noto Sans, DejaVu Sans, Sans";
}

static const char *
get_families (PlxLayoutStyle style)
{
  return styles[style].serif ? "Noto Serif, DejaVu Serif, Serif" : plx_layout_font_families ();
}

PangoContext *
plx_layout_create_context (void)
{
  /* The fonts of a thread are for that thread; a report may be laid out in one and printed in another. */
  g_autoptr (PangoFontMap) fonts = pango_cairo_font_map_new ();
  PangoContext *context = pango_font_map_create_context (fonts);
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_language (context, pango_language_get_default ());
  cairo_font_options_destroy (options);
  return context;
}

PlxLayoutText *
plx_layout_text_new (void)
{
  PlxLayoutText *self = g_rc_box_new0 (PlxLayoutText);

  self->text = g_string_new (NULL);
  self->attributes = pango_attr_list_new ();
  /* A ligature is another character where the text is searched or copied. */
  pango_attr_list_insert (self->attributes, pango_attr_font_features_new ("tnum=1, liga=0"));
  /* Words that do not fit are broken, but no hyphen says so: it would look like one of the source's. */
  pango_attr_list_insert (self->attributes, pango_attr_insert_hyphens_new (FALSE));
  return self;
}

static void
clear_text (gpointer data)
{
  PlxLayoutText *self = data;

  g_string_free (self->text, TRUE);
  pango_attr_list_unref (self->attributes);
  g_clear_pointer (&self->links, g_array_unref);
}

PlxLayoutText *
plx_layout_text_ref (PlxLayoutText *self)
{
  return g_rc_box_acquire (self);
}

void
plx_layout_text_unref (PlxLayoutText *self)
{
  g_rc_box_release_full (self, clear_text);
}

static void
insert (PlxLayoutText *self, PangoAttribute *attribute, gsize start)
{
  attribute->start_index = (guint) start;
  attribute->end_index = (guint) self->text->len;
  pango_attr_list_insert (self->attributes, attribute);
}

static guint16
get_color (PlxLayoutInk ink, guint shift)
{
  return (guint16) (((inks[ink] >> shift) & 0xff) * 0x101);
}

void
plx_layout_text_add (PlxLayoutText *self, const char *text, PlxLayoutInk ink, PangoWeight weight, double scale)
{
  g_autofree char *drawable = plx_drawable_text (text);
  gsize start = self->text->len;

  g_string_append (self->text, drawable);
  if (ink != PLX_INK_TEXT)
    insert (self, pango_attr_foreground_new (get_color (ink, 16), get_color (ink, 8), get_color (ink, 0)), start);
  if (weight != PANGO_WEIGHT_NORMAL)
    insert (self, pango_attr_weight_new (weight), start);
  if (scale < 1 || scale > 1)
    insert (self, pango_attr_scale_new (scale), start);
}

void
plx_layout_text_follow_page (PlxLayoutText *self)
{
  if (self->text->len == 0 && plx_is_read_from_right ())
    g_string_append (self->text, RIGHT_TO_LEFT_MARK);
}

void
plx_layout_text_add_line (PlxLayoutText *self, const PlxLine *line)
{
  if (line->len > 1)
    plx_layout_text_follow_page (self);
  for (guint i = 0; i < line->len; i++)
    {
      const PlxRun *run = g_ptr_array_index (line, i);
      gboolean bold = run->style == PLX_RUN_STRONG || run->style == PLX_RUN_CAUTION;
      PlxLayoutInk ink = run->style == PLX_RUN_CAUTION                                ? PLX_INK_CAUTION
                         : run->style == PLX_RUN_DIM || run->style == PLX_RUN_RELAY ? PLX_INK_DIM
                                                                                      : PLX_INK_TEXT;
      g_autofree char *text = g_strconcat (plx_run_style_get_sign (run->style), run->text, NULL);
      /* What runs the other way does not carry its neighbours with it. */
      gboolean isolated = line->len > 1 && plx_has_letters_from_right (text);

      if (run->text[0] == '\0')
        continue;
      g_string_append (self->text, isolated ? ISOLATE : "");
      plx_layout_text_add (self, text, ink, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL, 1);
      g_string_append (self->text, isolated ? END_OF_ISOLATE : "");
    }
}

void
plx_layout_text_add_reference (PlxLayoutText *self, guint number)
{
  g_autofree char *sign = g_strdup_printf ("[%u]", number);
  PlxLayoutLink link = { (guint) self->text->len, 0, number };

  plx_layout_text_add (self, sign, PLX_INK_ACCENT, PANGO_WEIGHT_NORMAL, 0.85);
  link.end = (guint) self->text->len;
  if (self->links == NULL)
    self->links = g_array_new (FALSE, FALSE, sizeof (PlxLayoutLink));
  g_array_append_val (self->links, link);
}

PangoLayout *
plx_layout_text_create (const PlxLayoutText *self, PangoContext *context, PlxLayoutStyle style, double width)
{
  PangoLayout *layout = pango_layout_new (context);
  PangoFontDescription *font = pango_font_description_new ();

  pango_font_description_set_family_static (font, get_families (style));
  pango_font_description_set_absolute_size (font, styles[style].size * PANGO_SCALE);
  pango_font_description_set_weight (font, styles[style].weight);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_attributes (layout, self->attributes);
  pango_layout_set_text (layout, self->text->str, (int) self->text->len);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  if (styles[style].follows_page && !plx_is_read_from_right ())
    pango_layout_set_auto_dir (layout, FALSE);
  pango_layout_set_line_spacing (layout, (float) styles[style].line_spacing);
  if (width >= 0)
    pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  return layout;
}
