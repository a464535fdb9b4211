package dk.handleplan.persistence.presentation;

import dk.handleplan.core.presentation.StatusDocument;
import dk.handleplan.core.shared.RecordJson;
import jakarta.json.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** A status document is kept as JSON in UTF-8. */
@Converter(autoApply = true)
public class StatusDocumentConverter implements AttributeConverter<StatusDocument, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(StatusDocument document) {
        return document == null ? null : RecordJson.write(document).toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public StatusDocument convertToEntityAttribute(byte[] kept) {
        if (kept == null) {
            return null;
        }
        try (var reader = Json.createReader(new ByteArrayInputStream(kept))) {
            return RecordJson.read(StatusDocument.class, reader.readObject());
        }
    }
}
