/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-claim.h"
#include "plx-line.h"

G_BEGIN_DECLS

/**
 * PlxSideBySideCell: what a claim says of one thing
 * @line: for the reader
 * @key: (nullable): for the comparison: the same for claims that say the same; NULL where it says nothing
 */
typedef struct
{
  PlxLine *line;
  char *key;
} PlxSideBySideCell;

/**
 * PlxSideBySideThing: something that claims say
 * @context: (nullable): of the label, for its translation
 * @keys_are_words: whether keys are the same that differ in case, marks and spaces alone
 * @fill: fills a cell that is empty
 */
typedef struct
{
  const char *name;
  const char *context;
  const char *label;
  gboolean keys_are_words;
  void (*fill) (PlxClaim *claim, PlxSideBySideCell *cell);
} PlxSideBySideThing;

/** plx_side_by_side_get_thing: Returns: (transfer none) (nullable): NULL behind the last */
const PlxSideBySideThing *plx_side_by_side_get_thing (guint i);

G_END_DECLS
