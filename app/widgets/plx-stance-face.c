/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-stance-face.h"

#include <glib/gi18n-lib.h>

#include "plx-record-schema.h"
#include "plx-stance-pill.h"

#define MOST_STANCES 4

/* Everything in a cell but its sign begins this far from the edge, so that words stand below each other. In ems. */
#define SIGN_EMS 1.35
#define GAP_EMS 0.5
#define STEP_EMS 0.12

/* What a cell is about: the positions of one claimant, or of several. */
typedef struct
{
  const PlxPositionComparison *comparison;
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
  PlxStanceFace *face;
  PlxStanceTexts *texts;
  int width;
  int start; /* behind the sign */
  int x;
  int y;
  int line_height;
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
  Content content = { comparison };

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

  if (pen->face->n_pieces == PLX_FACE_MAX_PIECES)
    return;
  piece = &pen->face->pieces[pen->face->n_pieces++];
  piece->text = text;
  piece->x = (gint16) x;
  piece->y = (gint16) y;
  pen->face->height = MAX (pen->face->height, y + text->height);
}

static void
put_stance (Pen *pen, int stance, PlxStanceInk ink)
{
  const PlxStanceText *sign = plx_stance_texts_get (pen->texts, PLX_STANCE_TEXT_SIGN, ink,
                                                    plx_stance_get_sign (stance), -1, 1);
  const PlxStanceText *word = plx_stance_texts_get (pen->texts, PLX_STANCE_TEXT_WORD, ink,
                                                    plx_stance_get_term (stance), pen->width - pen->start, 2);

  put (pen, sign, 0, pen->y);
  put (pen, word, pen->start, pen->y);
  pen->y += word->height + (int) (plx_stance_texts_get_em (pen->texts) * STEP_EMS);
}

static void
put_stances (Pen *pen, const Content *content)
{
  PlxStanceInk satire = PLX_INK_DIM;
  guint n = 0;

  for (int stance = 0; stance <= PLX_STANCE_WARNS; stance++)
    {
      if ((content->stances >> stance & 1) == 0)
        continue;
      if (n++ < MOST_STANCES)
        put_stance (pen, stance, content->satire ? satire : (PlxStanceInk) (PLX_INK_FIRST_STANCE + stance));
    }
  if (n > MOST_STANCES)
    {
      g_autofree char *more = g_strdup_printf (ngettext ("%u more", "%u more", n - MOST_STANCES), n - MOST_STANCES);
      const PlxStanceText *text =
          plx_stance_texts_get (pen->texts, PLX_STANCE_TEXT_ROLE, PLX_INK_DIM, more, pen->width - pen->start, 1);

      put (pen, text, pen->start, pen->y);
      pen->y += text->height;
    }
}

/* Puts @text behind what stands in the line, or below it where the line is full. */
static void
flow (Pen *pen, const PlxStanceText *text)
{
  gboolean is_first = pen->x == pen->start;
  int gap = (int) (plx_stance_texts_get_em (pen->texts) * GAP_EMS);

  if (!is_first && pen->x + gap + text->width > pen->width)
    {
      pen->y += pen->line_height;
      pen->x = pen->start;
      pen->line_height = 0;
      is_first = TRUE;
    }
  else if (!is_first)
    pen->x += gap;
  /* Small marks stand on the line of the date. */
  put (pen, text, pen->x, pen->y + (is_first ? 0 : MAX (pen->line_height - text->height, 0)));
  pen->x += text->width;
  pen->line_height = MAX (pen->line_height, text->height);
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
        put_mark (pen, PLX_INK_TEXT, C_("mark", "changed"));
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
  mark = g_strdup_printf (C_("mark", "+%u"), n_earlier);
  put_mark (pen, PLX_INK_DIM, mark);
}

static void
put_marks (Pen *pen, const Content *content)
{
  put_history (pen, content);
  if (content->is_new)
    /* TRANSLATORS: A small mark: a position of just the day that is looked at. */
    put_mark (pen, PLX_INK_ACCENT, C_("mark", "● new"));
  if (content->satire && content->n_cells > 0)
    /* TRANSLATORS: A small mark: a position that rests on satire alone. */
    put_mark (pen, PLX_INK_CAUTION, C_("mark", "satire"));
  if (content->contradicts)
    /* TRANSLATORS: A small mark: those who belong to a state contradict each other. */
    put_mark (pen, PLX_INK_CAUTION, C_("mark", "≠ contradict"));
  else if (content->differs)
    /* TRANSLATORS: A small mark: those who belong to a state do not say the same. */
    put_mark (pen, PLX_INK_CAUTION, C_("mark", "≠ differ"));
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
  Pen pen = { NULL, texts, width };
  const char *date = NULL;

  if (content.n_cells == 0 && !content.contradicts && !content.differs)
    return NULL;
  pen.face = g_new0 (PlxStanceFace, 1);
  pen.face->is_new = content.is_new;
  pen.start = pen.x = (int) (plx_stance_texts_get_em (texts) * SIGN_EMS);
  if (content.n_cells > 0)
    {
      put_stances (&pen, &content);
      date = plx_record_get_text (PLX_RECORD (get_last (content.cell)), PLX_POSITION_STATED);
    }
  if (date != NULL)
    flow (&pen, plx_stance_texts_get (texts, PLX_STANCE_TEXT_DATE, PLX_INK_DIM, date, width - pen.start, 2));
  put_marks (&pen, &content);
  return pen.face;
}
