/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-chart.h"

void
plx_chart_free (PlxChart *chart)
{
  g_free (chart->title);
  g_ptr_array_unref (chart->ticks);
  g_ptr_array_unref (chart->lanes);
  g_ptr_array_unref (chart->marks);
  g_free (chart);
}
