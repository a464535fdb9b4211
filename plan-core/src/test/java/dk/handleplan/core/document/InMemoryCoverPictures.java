package dk.handleplan.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Of one year. */
public class InMemoryCoverPictures implements CoverPictures {

    final List<CoverPicture> all = new ArrayList<>();
    boolean isKept;

    @Override
    public void add(CoverPicture picture) {
        all.add(picture);
    }

    @Override
    public Optional<PlanCover> cover(int year) {
        return latest(year)
                .filter(CoverPicture::isThere)
                .map(picture -> new PlanCover(picture.id(), picture.alt(), picture.credit()));
    }

    @Override
    public boolean isKept(int year) {
        return isKept;
    }

    @Override
    public Optional<CoverPicture> find(UUID id) {
        return all.stream().filter(picture -> picture.id().equals(id)).findFirst();
    }

    @Override
    public Optional<CoverPicture> latest(int year) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
