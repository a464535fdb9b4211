package dk.handleplan.web.print;

/** A piece of HTML with what it needs to be printed on its own: style, what stands around the text, and where its headings are. */
final class HtmlPage {

    private final StringBuilder html = new StringBuilder();
    private final StringBuilder bookmarks = new StringBuilder();
    private final Manuscript manuscript;

    HtmlPage(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** Its text, to be written on. */
    StringBuilder html() {
        return html;
    }

    void bookmark(String anchor) {
        bookmarks.append("<bookmark name=\"").append(anchor).append("\" href=\"#");
        bookmarks.append(anchor).append("\"/>");
    }

    String written() {
        var all = new StringBuilder(html.length() + bookmarks.length());
        head(all);
        all.append("<body class=\"").append(manuscript.isLandscape() ? "landscape" : "upright");
        all.append("\">");
        margins(all);
        return Html.wellFormed(all.append(html).append("</body></html>"));
    }

    private void head(StringBuilder all) {
        var about = manuscript.about();
        all.append("<html lang=\"da-DK\"><head><title>").append(Html.escape(about.title()));
        all.append("</title>");
        meta(all, "author", about.author());
        meta(all, "subject", about.subject());
        all.append("<style>@page { size: A4 ").append(manuscript.isLandscape() ? "landscape" : "portrait");
        all.append(" }\n")
                .append(Html.resource(HtmlPage.class, "manuscript.css"))
                .append("</style><bookmarks>")
                .append(bookmarks)
                .append("</bookmarks></head>");
    }

    private static void meta(StringBuilder all, String name, String content) {
        all.append("<meta name=\"").append(name).append("\" content=\"");
        all.append(Html.escape(content)).append("\"/>");
    }

    private void margins(StringBuilder all) {
        var about = manuscript.about();
        margin(all, "running-title", about.title());
        margin(all, "running-author", about.author());
        margin(all, "running-reference", about.reference());
    }

    private static void margin(StringBuilder all, String name, String text) {
        all.append("<div class=\"").append(name).append("\">");
        all.append(Html.escape(text)).append("</div>");
    }
}
