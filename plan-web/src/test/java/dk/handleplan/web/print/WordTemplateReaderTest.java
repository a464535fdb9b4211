package dk.handleplan.web.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.web.shared.OfficeFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class WordTemplateReaderTest {

    @Test
    void tellsWhatATemplateGivesAndWhatItLacks() {
        var look = new WordTemplateLook().read(HouseTemplate.danish());

        assertThat(look.hasHeader()).isTrue();
        assertThat(look.hasFooter()).isTrue();
        assertThat(look.hasLogo()).isTrue();
        assertThat(look.fields()).containsExactly("reference", "title");
        assertThat(look.addedStyles())
                .contains("HEADING_3", "TABLE", "LEAD")
                .doesNotContain("NORMAL", "TITLE", "HEADING_1", "HEADING_2");
    }

    @Test
    void whatIsNoWordDocumentIsRefused() throws IOException {
        refused(new byte[0], "notWord");
        refused("en tekst".getBytes(StandardCharsets.UTF_8), "notWord");
        refused(new byte[] {'P', 'K', 3, 4, 5}, "notWord");
        refused(new byte[OfficeFile.MOST_BYTES + 1], "tooLarge");
        refused(changed("[Content_Types].xml", xml -> xml.replace("document.main+xml", "template.main+xml")), "dotx");
    }

    @Test
    void macrosAreRefusedWhateverTheFileIsCalled() throws IOException {
        refused(
                changed(
                        "[Content_Types].xml",
                        xml -> xml.replace(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "application/vnd.ms-word.document.macroEnabled.main+xml")),
                "macros");
        refused(
                with(
                        Map.of("word/vbaProject.bin", "x"),
                        changed(
                                "[Content_Types].xml",
                                xml -> xml.replace(
                                        "</Types>",
                                        "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"))),
                "macros");
    }

    @Test
    void aHeaderThatFetchesSomethingIsRefused() throws IOException {
        refused(
                changed(
                        "word/_rels/header1.xml.rels",
                        xml -> xml.replaceAll(
                                "Target=\"[^\"]*\"",
                                "Target=\"https://example.org/logo.png\" TargetMode=\"External\"")),
                "embedded");
        refused(
                changed(
                        "word/header1.xml",
                        xml -> xml.replace(
                                "</w:hdr>",
                                "<w:p><w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE \"http://example.org\"</w:instrText></w:r></w:p></w:hdr>")),
                "embedded");
        refused(
                changed(
                        "word/header1.xml",
                        xml -> xml.replace(
                                "</w:hdr>",
                                "<w:p><w:r><w:pict><v:imagedata xmlns:v=\"urn:schemas-microsoft-com:vml\" src=\"http://example.org/a.png\"/></w:pict></w:r></w:p></w:hdr>")),
                "embedded");
    }

    @Test
    void stylesThatCannotBeReadAreRefused() throws IOException {
        refused(changed("word/styles.xml", xml -> "<w:styles"), "noStyles");
        refused(
                changed(
                        "word/_rels/document.xml.rels",
                        xml -> xml.replaceAll("relationships/styles\"", "relationships/other\"")),
                "noStyles");
    }

    @Test
    void whatTheTemplateIsAttachedToAndSaysItselfStaysBehind() throws IOException {
        var template = with(
                Map.of(
                        "word/_rels/settings.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
                                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
                                + " Target=\"file:///k:/skabelon.dotm\" TargetMode=\"External\"/></Relationships>"),
                HouseTemplate.danish());

        var content = WordTypesetterTest.set(Sample.plan(), template);

        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text).as(entry.getName()).doesNotContain("skabelon.dotm", "Skabelonens egen tekst");
            }
        }
    }

    private static void refused(byte[] content, String why) {
        assertThatThrownBy(() -> new WordTemplateLook().read(content))
                .isInstanceOf(RuleBroken.class)
                .hasMessage(new RuleBroken("journal.template." + why).getMessage());
    }

    private interface Change {
        String of(String xml);
    }

    private static byte[] changed(String part, Change change) throws IOException {
        return rewritten(
                HouseTemplate.danish(),
                Map.of(),
                (name, content) -> name.equals(part)
                        ? change.of(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                        : content);
    }

    private static byte[] with(Map<String, String> parts, byte[] content) throws IOException {
        return rewritten(content, parts, (name, kept) -> kept);
    }

    private static byte[] rewritten(
            byte[] content, Map<String, String> parts, BiFunction<String, byte[], byte[]> change) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(content));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(change.apply(entry.getName(), in.readAllBytes()));
            }
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
