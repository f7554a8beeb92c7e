/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-figure-chart.h"

#include "plx-axis.h"
#include "plx-date-format.h"
#include "plx-measure.h"

#include <glib/gi18n-lib.h>

/* What a chart is being made from. */
typedef struct
{
  PlxChart *chart;
  PlxAxis *axis; /* nullable: nothing has a place on it */
} Builder;

/* What has to find room on the axis. */
typedef struct
{
  gint64 low;
  gint64 high;
  gint64 lowest_end;   /* of what runs on to lower numbers; G_MAXINT64 when nothing does */
  gint64 highest_start; /* of what runs on to higher numbers; G_MININT64 when nothing does */
} Extent;

static const Extent empty_extent = { G_MAXINT64, G_MININT64, G_MAXINT64, G_MININT64 };

/* The numbers that a mark stands for: those that its figure says. FALSE when it says none. */
static gboolean
get_numbers (const PlxFigureMark *mark, gint64 *low, gint64 *high)
{
  *low = mark->low != PLX_NO_NUMBER ? mark->low : mark->high;
  *high = mark->high != PLX_NO_NUMBER ? mark->high : mark->low;
  if (mark->bound == PLX_BOUND_AT_LEAST)
    *high = *low;
  else if (mark->bound == PLX_BOUND_AT_MOST)
    *low = *high;
  return *low != PLX_NO_NUMBER;
}

static void
extend (Extent *extent, gint64 low, gint64 high)
{
  extent->low = MIN (extent->low, low);
  extent->high = MAX (extent->high, high);
}

static void
extend_by_mark (Extent *extent, const PlxFigureMark *mark, PlxChartKind kind)
{
  gint64 low, high;

  if (kind == PLX_CHART_BY_DAY)
    {
      if (mark->day != PLX_AS_OF_ALWAYS)
        extend (extent, mark->day, mark->day);
      return;
    }
  if (!get_numbers (mark, &low, &high))
    return;
  extend (extent, low, high);
  if (mark->bound == PLX_BOUND_AT_LEAST)
    extent->highest_start = MAX (extent->highest_start, low);
  else if (mark->bound == PLX_BOUND_AT_MOST)
    extent->lowest_end = MIN (extent->lowest_end, high);
}

static void
extend_by_rows (Extent *extent, const GPtrArray *rows, PlxChartKind kind)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const PlxFigureRow *row = g_ptr_array_index (rows, i);

      for (guint j = 0; j < row->marks->len; j++)
        extend_by_mark (extent, g_ptr_array_index (row->marks, j), kind);
    }
}

static gboolean
wants_logarithmic (const Extent *extent, PlxChartScale scale)
{
  switch (scale)
    {
    case PLX_SCALE_LINEAR:
      return FALSE;
    case PLX_SCALE_LOGARITHMIC:
      return extent->low > 0;
    default:
      return plx_axis_prefers_logarithmic (extent->low, extent->high);
    }
}

static PlxAxis *
create_axis (PlxChart *chart, const Extent *extent, PlxChartScale scale)
{
  gboolean open_below = extent->lowest_end == extent->low;
  gboolean open_above = extent->highest_start == extent->high;

  if (extent->low > extent->high)
    return NULL;
  if (chart->kind == PLX_CHART_BY_DAY)
    return plx_axis_new_days ((gint32) extent->low, (gint32) extent->high);
  chart->can_be_logarithmic = extent->low > 0;
  if (!wants_logarithmic (extent, scale))
    return plx_axis_new_linear (extent->low, extent->high, open_below, open_above);
  chart->scale = PLX_SCALE_LOGARITHMIC;
  return plx_axis_new_logarithmic (extent->low, extent->high, open_below, open_above);
}

static void
add_ticks (PlxChart *chart, const PlxAxis *axis)
{
  for (guint i = 0; i < axis->ticks->len; i++)
    {
      const PlxAxisTick *tick = &g_array_index (axis->ticks, PlxAxisTick, i);

      plx_chart_add_tick (chart, plx_axis_locate (axis, tick->value), tick->is_major, plx_axis_format_tick (axis, i));
    }
}

static void
place_by_number (PlxChartMark *mark, const PlxFigureMark *figure, const PlxAxis *axis)
{
  gint64 low, high;

  if (!get_numbers (figure, &low, &high))
    return;
  mark->start = plx_axis_locate (axis, low);
  mark->end = plx_axis_locate (axis, high);
  mark->position = (mark->start + mark->end) / 2;
  if (mark->bound == PLX_BOUND_AT_LEAST)
    mark->end = 1;
  else if (mark->bound == PLX_BOUND_AT_MOST)
    mark->start = 0;
}

static void
place_by_day (PlxChartMark *mark, const PlxFigureMark *figure, const PlxAxis *axis)
{
  if (figure->day == PLX_AS_OF_ALWAYS)
    return;
  mark->position = mark->start = mark->end = plx_axis_locate (axis, figure->day);
  mark->approximate = figure->approximate;
  if (!figure->approximate)
    return;
  mark->start = plx_axis_locate (axis, plx_date_get_earliest (&figure->stated));
  mark->end = plx_axis_locate (axis, plx_date_get_latest (&figure->stated));
}

static void
add_piece (GString *text, const char *piece)
{
  if (text->len > 0)
    g_string_append (text, " · ");
  g_string_append (text, piece);
}

/* "with Zed", "with 2 others" */
static char *
create_others (const PlxFigureMark *figure, PlxRecord *claimant)
{
  guint n = figure->n_claimants - 1;
  g_autoptr (GListModel) claimants = plx_claim_dup_claimants (PLX_CLAIM (figure->estimate));

  for (guint i = 0; n == 1 && i < g_list_model_get_n_items (claimants); i++)
    {
      g_autoptr (PlxRecord) other = g_list_model_get_item (claimants, i);

      if (!plx_record_equal (other, claimant))
        /* TRANSLATORS: Behind a figure in a chart: who gives it together with the claimant. */
        return g_strdup_printf (C_("figure", "with %s"), plx_record_get_label (other));
    }
  /* TRANSLATORS: Behind a figure in a chart: how many others give it together with the claimant. */
  return g_strdup_printf (ngettext ("with %u other", "with %u others", n), n);
}

static char *
create_caption (const PlxFigureMark *figure, PlxRecord *claimant, gboolean with_date)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (with_date && plx_date_is_set (&figure->stated))
    {
      g_autofree char *date = plx_date_format (&figure->stated, PLX_DATE_FORM_SHORT);

      add_piece (text, date);
    }
  if (figure->n_claimants > 1)
    {
      g_autofree char *others = create_others (figure, claimant);

      add_piece (text, others);
    }
  if (figure->is_new)
    /* TRANSLATORS: Behind a figure in a chart: it was said first on just the day that the chart is as of. */
    add_piece (text, C_("figure", "new"));
  return text->len > 0 ? g_string_free (g_steal_pointer (&text), FALSE) : NULL;
}

/* Whether what was said last bears one date, which can stand below the claimant's name. */
static gboolean
has_one_date (const PlxFigureRow *row)
{
  const PlxFigureMark *latest = g_ptr_array_index (row->marks, row->marks->len - 1);

  for (guint i = row->marks->len - row->n_latest; i < row->marks->len; i++)
    {
      const PlxFigureMark *mark = g_ptr_array_index (row->marks, i);

      if (plx_date_compare (&mark->stated, &latest->stated) != 0)
        return FALSE;
    }
  return TRUE;
}

static void
add_mark (Builder *builder, const PlxFigureRow *row, const PlxFigureMark *figure, gboolean is_latest, gboolean is_apart)
{
  gboolean by_day = builder->chart->kind == PLX_CHART_BY_DAY;
  gint64 low, high;
  gboolean has_number = get_numbers (figure, &low, &high);
  PlxChartMark *mark = plx_chart_add_mark (builder->chart, has_number ? figure->bound : PLX_BOUND_UNSTATED);

  mark->target = g_strdup (plx_record_get_id (PLX_RECORD (figure->estimate)));
  mark->is_latest = is_latest;
  mark->is_new = figure->is_new;
  mark->is_apart = is_apart;
  mark->is_joint = figure->n_claimants > 1;
  mark->label = g_strdup (figure->figure);
  mark->caption = create_caption (figure, row->claimant,
                                  by_day ? figure->approximate : !is_latest || !has_one_date (row));
  mark->spoken = g_strdup (figure->spoken);
  mark->words = g_strdup (plx_estimate_get_words (figure->estimate));
  if (builder->axis != NULL && by_day)
    place_by_day (mark, figure, builder->axis);
  else if (builder->axis != NULL)
    place_by_number (mark, figure, builder->axis);
}

static char *
create_subtitle (const PlxFigureRow *row, PlxChartKind kind)
{
  const PlxFigureMark *latest = g_ptr_array_index (row->marks, row->marks->len - 1);
  g_autoptr (GString) text = g_string_new (NULL);

  if (row->affiliation != NULL)
    add_piece (text, row->affiliation);
  if (kind == PLX_CHART_BY_CLAIMANT && plx_date_is_set (&latest->stated) && has_one_date (row))
    {
      g_autofree char *date = plx_date_format (&latest->stated, PLX_DATE_FORM_SHORT);

      add_piece (text, date);
    }
  return text->len > 0 ? g_string_free (g_steal_pointer (&text), FALSE) : NULL;
}

static void
add_row (Builder *builder, const PlxFigureRow *row, gboolean is_apart)
{
  g_autofree char *subtitle = create_subtitle (row, builder->chart->kind);
  PlxChartLane *lane = plx_chart_add_lane (builder->chart, row->name, subtitle);
  int first = (int) builder->chart->marks->len;
  int first_latest = first + (int) (row->marks->len - row->n_latest);

  lane->is_apart = is_apart;
  for (guint i = 0; i < row->marks->len; i++)
    {
      int index = (int) builder->chart->marks->len;
      int previous = MIN (index, first_latest) - 1;
      PlxChartMark *mark;

      add_mark (builder, row, g_ptr_array_index (row->marks, i), index >= first_latest, is_apart);
      mark = g_ptr_array_index (builder->chart->marks, index);
      mark->joined = previous >= first ? previous : -1;
    }
}

static void
add_rows (Builder *builder, const GPtrArray *rows, gboolean is_apart)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const PlxFigureRow *row = g_ptr_array_index (rows, i);

      if (row->marks->len > 0)
        add_row (builder, row, is_apart);
    }
}

static char *
create_title (const PlxFigureComparison *comparison, PlxChartKind kind)
{
  const char *measure = plx_record_get_label (comparison->measure);
  const char *unit = plx_measure_get_unit (PLX_MEASURE (comparison->measure));
  g_autofree char *counted = NULL;

  if (unit == NULL || *unit == '\0')
    counted = g_strdup (measure);
  else
    /* TRANSLATORS: What a chart counts: a measure, its unit. */
    counted = g_strdup_printf (C_("axis", "%1$s (%2$s)"), measure, unit);
  if (kind == PLX_CHART_BY_CLAIMANT)
    return g_steal_pointer (&counted);
  /* TRANSLATORS: What a chart shows that has days along its axis: what is counted. */
  return g_strdup_printf (C_("axis", "%s, by the day on which it was said"), counted);
}

PlxChart *
plx_chart_new_for_figures (const PlxFigureComparison *comparison, PlxChartKind kind, PlxChartScale scale,
                           gboolean apart)
{
  g_autofree char *title = create_title (comparison, kind);
  PlxChart *chart = plx_chart_new (kind, title);
  g_autoptr (PlxAxis) axis = NULL;
  Builder builder = { .chart = chart };
  Extent extent = empty_extent;

  extend_by_rows (&extent, comparison->rows, kind);
  if (apart)
    extend_by_rows (&extent, comparison->apart, kind);
  builder.axis = axis = create_axis (chart, &extent, scale);
  if (axis != NULL)
    add_ticks (chart, axis);
  add_rows (&builder, comparison->rows, FALSE);
  if (apart)
    add_rows (&builder, comparison->apart, TRUE);
  return chart;
}
