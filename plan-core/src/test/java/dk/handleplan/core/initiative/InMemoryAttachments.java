package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.InMemory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

public class InMemoryAttachments extends InMemory<Attachment> implements Attachments {

    private final Map<UUID, byte[]> contents = new HashMap<>();

    @Override
    public void add(Attachment attachment, byte[] content) {
        add(attachment);
        contents.put(attachment.id(), content);
    }

    @Override
    public List<Attachment> of(UUID ownerId) {
        return all(attachment -> attachment.ownerId().equals(ownerId)).toList();
    }

    @Override
    public byte[] content(UUID id) {
        return contents.get(id);
    }
}
