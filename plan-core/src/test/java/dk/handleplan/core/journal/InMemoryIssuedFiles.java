package dk.handleplan.core.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

class InMemoryIssuedFiles implements IssuedFiles {

    private final List<IssuedFile> files = new ArrayList<>();

    @Override
    public void add(IssuedFile file) {
        files.add(file);
    }

    @Override
    public void removeAll(UUID documentId) {
        files.removeIf(file -> file.documentId().equals(documentId));
    }

    @Override
    public Optional<IssuedFile> find(UUID documentId, DocumentFormat format) {
        return files.stream()
                .filter(file -> file.documentId().equals(documentId) && file.format() == format)
                .findFirst();
    }

    @Override
    public Map<UUID, List<FileRow>> rows(Collection<UUID> documentIds) {
        return files.stream()
                .map(file -> new FileRow(file.documentId(), file.format(), file.bytes(), file.sha256()))
                .filter(row -> documentIds.contains(row.documentId()))
                .collect(Collectors.groupingBy(FileRow::documentId));
    }

    @Override
    public Map<UUID, List<Remark>> remarks(Collection<UUID> documentIds) {
        return Map.of();
    }
}
