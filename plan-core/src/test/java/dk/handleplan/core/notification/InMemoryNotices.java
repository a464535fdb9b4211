package dk.handleplan.core.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

public class InMemoryNotices implements Notices {

    private final List<Notice> kept = new ArrayList<>();

    @Override
    public void add(Notice notice) {
        kept.add(notice);
    }

    @Override
    public List<Notice> take(Instant until, int limit) {
        if (kept.stream().allMatch(notice -> notice.writtenAt().isAfter(until))) {
            return List.of();
        }
        var taken = kept.stream().limit(limit).toList();
        kept.removeAll(taken);
        return taken;
    }
}
