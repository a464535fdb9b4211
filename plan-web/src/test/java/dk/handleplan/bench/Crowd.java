package dk.handleplan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who complete tasks at once, each with a session of their own, each taking the next contribution that waits. */
final class Crowd {

    private final List<Visitor> people;
    private final ConcurrentLinkedQueue<String> waiting;
    private final List<String> failures = new ArrayList<>();

    Crowd(List<Visitor> people, List<String> contributions) {
        this.people = people;
        this.waiting = new ConcurrentLinkedQueue<>(contributions);
    }

    /** Durations in milliseconds of the requests that completed a task. */
    double[] work() throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(people.size());
        try {
            var jobs = people.stream()
                    .<Callable<List<Double>>>map(person -> () -> work(person))
                    .toList();
            var millis = new ArrayList<Double>();
            for (Future<List<Double>> done : threads.invokeAll(jobs)) {
                millis.addAll(done.get());
            }
            return millis.stream().mapToDouble(Double::doubleValue).toArray();
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Double> work(Visitor person) {
        var millis = new ArrayList<Double>();
        for (var path = waiting.poll(); path != null; path = waiting.poll()) {
            var request = person.open(path)
                    .tick("declaration-1")
                    .write("reason", "Intet i år")
                    .form("declare");
            millis.add(person.millis(request));
            if (person.all(".alert-success").isEmpty()) {
                fail(person.all("main").text());
            }
        }
        return millis;
    }

    private synchronized void fail(String what) {
        failures.add(what);
    }

    List<String> failures() {
        return failures;
    }
}
