package dk.handleplan.web.status;

import dk.handleplan.web.shared.Spoken;

/** The words of status for tests without a server. */
public final class SpokenStatus {

    private SpokenStatus() {}

    public static StatusWords words(Spoken spoken) {
        var words = new StatusWords();
        words.texts = spoken.texts();
        words.shown = spoken.shown();
        return words;
    }

    public static TrendWords trends(Spoken spoken) {
        var trends = new TrendWords();
        trends.texts = spoken.texts();
        trends.shown = spoken.shown();
        trends.words = words(spoken);
        return trends;
    }

    public static Targets targets(Spoken spoken) {
        var targets = new Targets();
        targets.texts = spoken.texts();
        targets.shown = spoken.shown();
        return targets;
    }

    public static SeriesCharts series(Spoken spoken) {
        var series = new SeriesCharts();
        series.texts = spoken.texts();
        series.words = words(spoken);
        series.targets = targets(spoken);
        series.benchmarks = benchmarks(spoken);
        return series;
    }

    public static BenchmarkWords benchmarks(Spoken spoken) {
        var benchmarks = new BenchmarkWords();
        benchmarks.texts = spoken.texts();
        benchmarks.words = words(spoken);
        return benchmarks;
    }

    public static FewWords few(Spoken spoken) {
        var few = new FewWords();
        few.texts = spoken.texts();
        few.words = words(spoken);
        return few;
    }
}
