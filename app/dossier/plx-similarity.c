/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-similarity.h"

#include <string.h>

guint
plx_edit_distance (const char *a, const char *b)
{
  guint row[PLX_LONGEST_COMPARED + 1];
  gsize a_length = strlen (a);
  gsize b_length = strlen (b);

  g_return_val_if_fail (a_length <= PLX_LONGEST_COMPARED && b_length <= PLX_LONGEST_COMPARED, G_MAXUINT);

  for (gsize j = 0; j <= b_length; j++)
    row[j] = (guint) j;
  for (gsize i = 1; i <= a_length; i++)
    {
      guint diagonal = row[0];

      row[0] = (guint) i;
      for (gsize j = 1; j <= b_length; j++)
        {
          guint substituted = diagonal + (a[i - 1] != b[j - 1]);

          diagonal = row[j];
          row[j] = MIN (MIN (row[j] + 1, row[j - 1] + 1), substituted);
        }
    }
  return row[b_length];
}

gboolean
plx_is_alike (const char *a, const char *b, guint *distance)
{
  gsize a_length = strlen (a);
  gsize b_length = strlen (b);
  guint allowed = MAX (((guint) a_length + 1) / 3, 1);

  if (a_length > PLX_LONGEST_COMPARED || b_length > PLX_LONGEST_COMPARED
      || MAX (a_length, b_length) - MIN (a_length, b_length) > allowed)
    return FALSE;
  *distance = plx_edit_distance (a, b);
  return *distance <= allowed && *distance < b_length;
}
