/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-range-chart.h"

struct _PlxRangeChart
{
  GtkWidget parent_instance;

  PlxChart *chart; /* nullable */
};

G_DEFINE_FINAL_TYPE (PlxRangeChart, plx_range_chart, GTK_TYPE_WIDGET)

static void
plx_range_chart_finalize (GObject *object)
{
  g_clear_pointer (&PLX_RANGE_CHART (object)->chart, plx_chart_free);
  G_OBJECT_CLASS (plx_range_chart_parent_class)->finalize (object);
}

static void
plx_range_chart_class_init (PlxRangeChartClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plx_range_chart_finalize;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "rangechart");
}

static void
plx_range_chart_init (PlxRangeChart *self)
{
}

GtkWidget *
plx_range_chart_new (void)
{
  return g_object_new (PLX_TYPE_RANGE_CHART, NULL);
}

void
plx_range_chart_set_chart (PlxRangeChart *self, PlxChart *chart)
{
  g_return_if_fail (PLX_IS_RANGE_CHART (self));

  g_clear_pointer (&self->chart, plx_chart_free);
  self->chart = chart;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

const PlxChart *
plx_range_chart_get_chart (PlxRangeChart *self)
{
  g_return_val_if_fail (PLX_IS_RANGE_CHART (self), NULL);

  return self->chart;
}
