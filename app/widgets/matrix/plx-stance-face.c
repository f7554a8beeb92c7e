/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-stance-face.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "plx-claim-phrase.h"
#include "plx-record-schema.h"
#include "plx-safe-text.h"
#include "plx-stance-pill.h"

#define MOST_STANCES 4
#define MOST_LINES 3
#define MOST_NAMES 3
#define MOST_PIECES 40

/* Everything in a cell but its sign begins this far from the edge, so that words stand below each other. In
 * ems. */
#define SIGN_EMS 1.35
#define GAP_EMS 0.5
#define STEP_EMS 0.12

/* From this width on there is room for words and names. */
#define WIDE_EMS 22

/* What a cell is about: the positions of one claimant, or of several. */
typedef struct
{
  const PlxPositionComparison *comparison;
  guint first; /* the rows and the column that it is about */
  guint last;
  guint column;
  const PlxStanceCell *cell; /* the only one, or the one with the latest position */
  guint n_cells;
  guint stances;
  gboolean changed;
  gboolean is_new;
  gboolean satire; /* nothing but satire */
  gboolean contradicts;
  gboolean differs;
} Content;

/* Where the next piece goes. */
typedef struct
{
  PlxStancePiece pieces[MOST_PIECES];
  guint n_pieces;
  int height;
  PlxStanceTexts *texts;
  int width;
  int start; /* behind the sign */
  int x;
  int y;
  int line_height;
  int baseline; /* of the line, from its top */
} Pen;

static PlxPosition *
get_last (const PlxStanceCell *cell)
{
  return g_ptr_array_index (cell->positions, cell->positions->len - 1);
}

static guint
get_own_stances (const PlxStanceCell *cell)
{
  guint stances = 0;

  for (guint i = cell->positions->len - cell->n_latest; i < cell->positions->len; i++)
    stances |= 1u << plx_position_get_stance (g_ptr_array_index (cell->positions, i));
  return stances;
}

static void
take_cell (Content *content, const PlxStanceCell *cell)
{
  content->n_cells++;
  content->changed = content->changed || cell->changed;
  content->is_new = content->is_new || cell->is_new;
  /* What somebody said goes before what rests on satire. */
  if (content->cell == NULL || (content->satire && !cell->satire) ||
      (content->satire == cell->satire &&
       plx_claim_get_day (PLX_CLAIM (get_last (cell)), PLX_CLOCK_SAID, NULL) >
           plx_claim_get_day (PLX_CLAIM (get_last (content->cell)), PLX_CLOCK_SAID, NULL)))
    content->cell = cell;
  content->satire = content->satire && cell->satire;
}

static Content
find_content (const PlxPositionComparison *comparison, guint row, guint column, gboolean folded)
{
  const PlxStanceRow *stance_row = plx_position_comparison_get_row (comparison, row);
  guint last = folded ? row + stance_row->n_descendants : row;
  Content content = { comparison, row, last, column };

  content.satire = TRUE;
  for (guint i = row; i <= last; i++)
    {
      const PlxStanceCell *cell = plx_position_comparison_get_cell (comparison, i, column);

      if (cell == NULL)
        continue;
      take_cell (&content, cell);
      content.stances |= cell->satire ? 0 : get_own_stances (cell);
    }
  if (content.n_cells > 0 && content.satire)
    content.stances = get_own_stances (content.cell);
  content.contradicts = plx_stance_row_contradicts (stance_row, column);
  content.differs = plx_stance_row_differs (stance_row, column);
  return content;
}

static void
put (Pen *pen, const PlxStanceText *text, int x, int y)
{
  PlxStancePiece *piece;

  if (pen->n_pieces == MOST_PIECES)
    return;
  piece = &pen->pieces[pen->n_pieces++];
  piece->text = text;
  piece->x = (gint16) x;
  piece->y = (gint16) y;
  pen->height = MAX (pen->height, y + text->height);
}

/* Goes to the beginning of a new line, unless the pen is there already. */
static void
break_line (Pen *pen)
{
  if (pen->x > pen->start)
    pen->y += pen->line_height;
  pen->x = pen->start;
  pen->line_height = 0;
}

/* Puts @text behind what stands in the line, on its baseline, or below it where the line is full. */
static void
flow (Pen *pen, const PlxStanceText *text)
{
  int gap = (int) (plx_stance_texts_get_em (pen->texts) * GAP_EMS);
  int y;

  if (pen->x > pen->start && pen->x + gap + text->width > pen->width)
    break_line (pen);
  else if (pen->x > pen->start)
    pen->x += gap;
  if (pen->line_height == 0)
    pen->baseline = text->baseline;
  y = MAX (pen->baseline - text->baseline, 0);
  put (pen, text, pen->x, pen->y + y);
  pen->x += text->width;
  pen->line_height = MAX (pen->line_height, y + text->height);
}

static gboolean
is_wide (Pen *pen)
{
  return pen->width >= plx_stance_texts_get_em (pen->texts) * WIDE_EMS;
}

static PlxStanceInk
get_ink (const Content *content, int stance)
{
  return content->satire ? PLX_INK_DIM : (PlxStanceInk) (PLX_INK_FIRST_STANCE + stance);
}

/* Leaves the pen behind the word. */
static void
put_stance (Pen *pen, const Content *content, int stance)
{
  PlxStanceInk ink = get_ink (content, stance);

  if (pen->y > 0)
    pen->y += (int) (plx_stance_texts_get_em (pen->texts) * STEP_EMS);
  put (pen, plx_stance_texts_get (pen->texts, PLX_STANCE_TEXT_SIGN, ink, plx_stance_get_sign (stance), -1, 1),
       0, pen->y);
  flow (pen, plx_stance_texts_get (pen->texts, PLX_STANCE_TEXT_WORD, ink, plx_stance_get_term (stance),
                                   pen->width - pen->start, MOST_LINES));
}

static void
put_date (Pen *pen, PlxPosition *position)
{
  const char *date = plx_record_get_text (PLX_RECORD (position), PLX_POSITION_STATED);

  if (date != NULL)
    flow (pen, plx_stance_texts_get (pen->texts, PLX_STANCE_TEXT_DATE, PLX_INK_DIM, date,
                                     pen->width - pen->start, MOST_LINES));
}

static void
put_words (Pen *pen, PlxPosition *position)
{
  const char *words = plx_position_get_words (position);
  g_autofree char *safe = NULL;
  g_autofree char *quoted = NULL;

  if (words == NULL)
    return;
  safe = plx_safe_name (words);
  quoted = plx_text_has_marks (safe) ? g_strdup (safe) : plx_quote (safe);
  flow (pen, plx_stance_texts_get (pen->texts, PLX_STANCE_TEXT_QUOTE, PLX_INK_TEXT, quoted,
                                   pen->width - pen->start, MOST_LINES));
  break_line (pen);
}

static void
put_mark (Pen *pen, PlxStanceInk ink, const char *mark)
{
  flow (pen, plx_stance_texts_get (pen->texts, PLX_STANCE_TEXT_MARK, ink, mark, pen->width - pen->start, 1));
}

/* The sign of what a claimant said before something else. */
static const char *
get_earlier_sign (const PlxStanceCell *cell)
{
  PlxStance last = plx_position_get_stance (get_last (cell));

  for (guint i = cell->positions->len - cell->n_latest; i > 0; i--)
    {
      PlxStance stance = plx_position_get_stance (g_ptr_array_index (cell->positions, i - 1));

      if (stance != last)
        return plx_stance_get_sign (stance);
    }
  return "";
}

static void
put_history (Pen *pen, const Content *content)
{
  guint n_earlier;
  gboolean is_mirrored = plx_stance_texts_is_mirrored (pen->texts);
  g_autofree char *mark = NULL;

  if (content->n_cells != 1)
    {
      if (content->changed)
        /* TRANSLATORS: A small mark: somebody among these claimants changed their stance. */
        put_mark (pen, PLX_INK_TEXT, C_ ("mark", "changed"));
      return;
    }
  if (content->changed)
    {
      g_autofree char *arrow =
          g_strconcat (get_earlier_sign (content->cell), is_mirrored ? "\u2009←" : "\u2009→", NULL);

      put_mark (pen, PLX_INK_TEXT, arrow);
    }
  n_earlier = content->cell->positions->len - content->cell->n_latest;
  if (n_earlier == 0)
    return;
  /* TRANSLATORS: A small mark: how many earlier positions there are. */
  mark = g_strdup_printf (C_ ("mark", "+%u"), n_earlier);
  put_mark (pen, PLX_INK_DIM, mark);
}

static void
put_marks (Pen *pen, const Content *content)
{
  put_history (pen, content);
  if (content->is_new)
    /* TRANSLATORS: A small mark: a position of just the day that is looked at. */
    put_mark (pen, PLX_INK_ACCENT, C_ ("mark", "● new"));
  if (content->satire && content->n_cells > 0)
    /* TRANSLATORS: A small mark: a position that rests on satire alone. */
    put_mark (pen, PLX_INK_CAUTION, C_ ("mark", "satire"));
  if (content->contradicts)
    /* TRANSLATORS: A small mark: those who belong to a state contradict each other. */
    put_mark (pen, PLX_INK_CAUTION, C_ ("mark", "≠ contradict"));
  else if (content->differs)
    /* TRANSLATORS: A small mark: those who belong to a state do not say the same. */
    put_mark (pen, PLX_INK_CAUTION, C_ ("mark", "≠ differ"));
}

/* Each of the latest positions of one claimant with its date and its words. */
static void
put_positions (Pen *pen, const Content *content)
{
  const GPtrArray *positions = content->cell->positions;

  for (guint i = 0; i < MIN (content->cell->n_latest, MOST_STANCES); i++)
    {
      PlxPosition *position = g_ptr_array_index (positions, positions->len - content->cell->n_latest + i);

      put_stance (pen, content, plx_position_get_stance (position));
      put_date (pen, position);
      if (i + 1 == MIN (content->cell->n_latest, MOST_STANCES))
        put_marks (pen, content);
      break_line (pen);
      put_words (pen, position);
    }
}

/* Whose stance it is, behind the stance. */
static void
put_names (Pen *pen, const Content *content, int stance)
{
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree char *safe = NULL;
  guint n = 0;

  for (guint i = content->first; i <= content->last; i++)
    {
      const PlxStanceCell *cell = plx_position_comparison_get_cell (content->comparison, i, content->column);
      PlxRecord *claimant = plx_position_comparison_get_row (content->comparison, i)->claimant;

      if (cell == NULL || (!content->satire && cell->satire) || (get_own_stances (cell) >> stance & 1) == 0 ||
          n++ >= MOST_NAMES)
        continue;
      g_string_append_printf (names, "%s%s", names->len > 0 ? C_ ("list separator", ", ") : "",
                              plx_record_get_label (claimant));
    }
  if (n > MOST_NAMES)
    g_string_append_printf (names, ngettext (" and %u more", " and %u more", n - MOST_NAMES), n - MOST_NAMES);
  safe = plx_safe_name (names->str);
  flow (pen, plx_stance_texts_get (pen->texts, PLX_STANCE_TEXT_ROLE, PLX_INK_TEXT, safe,
                                   pen->width - pen->start, 2));
}

static void
put_stances (Pen *pen, const Content *content)
{
  guint n = 0;

  for (int stance = 0; stance <= PLX_STANCE_WARNS; stance++)
    {
      if ((content->stances >> stance & 1) == 0 || n++ >= MOST_STANCES)
        continue;
      put_stance (pen, content, stance);
      if (is_wide (pen))
        put_names (pen, content, stance);
      break_line (pen);
    }
  if (n > MOST_STANCES)
    {
      g_autofree char *more =
          g_strdup_printf (ngettext ("%u more", "%u more", n - MOST_STANCES), n - MOST_STANCES);

      flow (pen, plx_stance_texts_get (pen->texts, PLX_STANCE_TEXT_ROLE, PLX_INK_DIM, more,
                                       pen->width - pen->start, 1));
      break_line (pen);
    }
}

static PlxStanceFace *
create_face (const Pen *pen, const Content *content)
{
  PlxStanceFace *face = g_malloc0 (sizeof *face + pen->n_pieces * sizeof *pen->pieces);

  face->height = pen->height;
  face->is_new = content->is_new;
  face->n_pieces = pen->n_pieces;
  memcpy (face->pieces, pen->pieces, pen->n_pieces * sizeof *pen->pieces);
  return face;
}

PlxStanceFace *
plx_stance_face_new (const PlxPositionComparison *comparison,
                     PlxStanceTexts *texts,
                     guint row,
                     guint column,
                     gboolean folded,
                     int width)
{
  Content content = find_content (comparison, row, column, folded);
  Pen pen;

  if (content.n_cells == 0 && !content.contradicts && !content.differs)
    return NULL;
  pen.n_pieces = 0;
  pen.height = pen.y = pen.line_height = pen.baseline = 0;
  pen.texts = texts;
  pen.width = width;
  pen.start = pen.x = (int) (plx_stance_texts_get_em (texts) * SIGN_EMS);
  if (content.n_cells == 1 && is_wide (&pen) && (!folded || row == content.last))
    put_positions (&pen, &content);
  else
    {
      put_stances (&pen, &content);
      if (content.n_cells > 0)
        put_date (&pen, get_last (content.cell));
      put_marks (&pen, &content);
    }
  return create_face (&pen, &content);
}
