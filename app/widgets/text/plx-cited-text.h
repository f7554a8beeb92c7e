/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-article-paragraph.h"
#include "plx-text.h"

G_BEGIN_DECLS

/**
 * PlxCitedText:
 *
 * A paragraph of an article whose cited passages are marked, by an underline and a background, and are links: to the claim, or where there
 * are several to a list of them. A passage that was found altered is underlined with a wave. Of a long paragraph the beginning is shown, and the rest on
 * demand.
 *
 * Signal: "pointed" (guint mark): the pointer or the focus is on the passage of this citation of the paragraph; G_MAXUINT when
 * on none
 */
#define PLX_TYPE_CITED_TEXT (plx_cited_text_get_type ())
G_DECLARE_FINAL_TYPE (PlxCitedText, plx_cited_text, PLX, CITED_TEXT, PlxText)

void plx_cited_text_set_paragraph (PlxCitedText *self, PlxArticleParagraph *paragraph);

/** plx_cited_text_point_at: brings the passage of one citation out. @mark: its place among the paragraph's marks; G_MAXUINT for none */
void plx_cited_text_point_at (PlxCitedText *self, guint mark);

G_END_DECLS
