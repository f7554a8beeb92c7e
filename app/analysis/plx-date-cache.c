/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-date-cache.h"

struct _PlxDateCache
{
  PlxDateForm form;
  GHashTable *words; /* as written → in words */
};

PlxDateCache *
plx_date_cache_new (PlxDateForm form)
{
  PlxDateCache *self = g_new0 (PlxDateCache, 1);

  self->form = form;
  self->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return self;
}

void
plx_date_cache_free (PlxDateCache *self)
{
  g_hash_table_unref (self->words);
  g_free (self);
}

const char *
plx_date_cache_get (PlxDateCache *self, const char *text)
{
  const char *known = g_hash_table_lookup (self->words, text);
  char *words;
  PlxDate date;

  if (known != NULL)
    return known;
  plx_date_parse (text, &date, NULL);
  words = plx_date_format (&date, self->form);
  g_hash_table_insert (self->words, g_strdup (text), words);
  return words;
}
