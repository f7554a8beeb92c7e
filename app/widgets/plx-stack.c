/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-stack.h"

static void
on_pages_changed (GListModel *pages, guint position, guint removed, guint added)
{
  for (guint i = position; i < position + added; i++)
    {
      g_autoptr (GObject) page = g_list_model_get_item (pages, i);

      gtk_stack_page_set_title (GTK_STACK_PAGE (page), "");
    }
}

void
plx_stack_name_nothing (GtkStack *stack)
{
  g_autoptr (GListModel) pages = NULL;

  g_return_if_fail (GTK_IS_STACK (stack));

  pages = G_LIST_MODEL (gtk_stack_get_pages (stack));
  on_pages_changed (pages, 0, 0, g_list_model_get_n_items (pages));
  g_signal_connect (pages, "items-changed", G_CALLBACK (on_pages_changed), NULL);
  g_object_set_data_full (G_OBJECT (stack), "plx-pages", g_steal_pointer (&pages), g_object_unref);
}

GtkStack *
plx_stack_new (void)
{
  GtkStack *stack = g_object_new (GTK_TYPE_STACK, "hhomogeneous", FALSE, "vhomogeneous", FALSE, NULL);

  plx_stack_name_nothing (stack);
  return stack;
}
