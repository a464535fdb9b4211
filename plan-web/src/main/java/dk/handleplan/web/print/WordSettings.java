package dk.handleplan.web.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The settings of a document: those of the template that say how text is set, and which lines stand before its notes. */
record WordSettings(List<Element> ofTemplate, boolean hasNotes) {

    /** The order of settings is fixed, and these follow that of notes. */
    private static final Set<String> AFTER_NOTES =
            Set.of("compat", "themeFontLang", "clrSchemeMapping", "decimalSymbol", "listSeparator");

    private static final String NOTES = "<w:footnotePr xmlns:w=\"" + WordXml.W + "\"><w:footnote w:id=\""
            + WordNotes.SEPARATOR + "\"/><w:footnote w:id=\"" + WordNotes.CONTINUATION + "\"/></w:footnotePr>";

    private static final String COMPAT =
            "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>";

    byte[] written() throws IOException {
        var standard = ofTemplate.isEmpty() ? COMPAT + "<w:themeFontLang w:val=\"da-DK\"/>" : "";
        var settings = WordDom.read(("<w:settings xmlns:w=\"" + WordXml.W + "\">" + standard + "</w:settings>")
                .getBytes(StandardCharsets.UTF_8));
        for (var setting : ofTemplate) {
            settings.getDocumentElement().appendChild(settings.importNode(setting, true));
        }
        if (hasNotes) {
            addNotes(settings);
        }
        return WordDom.written(settings);
    }

    private static void addNotes(Document settings) throws IOException {
        var notes = WordDom.read(NOTES.getBytes(StandardCharsets.UTF_8)).getDocumentElement();
        var after = WordDom.elements(settings.getDocumentElement())
                .filter(setting -> AFTER_NOTES.contains(setting.getLocalName()))
                .findFirst()
                .orElse(null);
        settings.getDocumentElement().insertBefore(settings.importNode(notes, true), after);
    }
}
