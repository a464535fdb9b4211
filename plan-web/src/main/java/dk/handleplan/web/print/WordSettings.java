package dk.handleplan.web.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.w3c.dom.Element;

/** The settings of a document: those of the template that say how text is set. */
record WordSettings(List<Element> ofTemplate) {

    private static final String COMPAT =
            "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>";

    byte[] written() throws IOException {
        var standard = ofTemplate.isEmpty() ? COMPAT + "<w:themeFontLang w:val=\"da-DK\"/>" : "";
        var settings = WordDom.read(("<w:settings xmlns:w=\"" + WordXml.W + "\">" + standard + "</w:settings>")
                .getBytes(StandardCharsets.UTF_8));
        for (var setting : ofTemplate) {
            settings.getDocumentElement().appendChild(settings.importNode(setting, true));
        }
        return WordDom.written(settings);
    }
}
