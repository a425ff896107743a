package org.drawdown.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;

/**
 * What a survey found: the same, bit by bit, for any number of threads, and whether it was resumed or not.
 *
 * @param design       the points
 * @param questions    what was asked
 * @param seed         of all luck
 * @param replications of each point
 * @param numbers      by point, a row a question, a column a run (NaN: it failed; +∞: never); absent where it was stopped
 */
public record Surveyed(
        Design design, List<Question> questions, long seed, int replications, List<Optional<double[][]>> numbers) {
    public Surveyed {
        questions = List.copyOf(questions);
        numbers = List.copyOf(numbers);
    }

    /** {@return points that were played to the end} */
    public int done() {
        return (int) numbers.stream().filter(Optional::isPresent).count();
    }

    /** {@return runs that failed, over all points} */
    public long failed() {
        long failed = 0;
        for (Optional<double[][]> point : numbers) {
            if (point.isPresent()) {
                for (double number : point.get()[0]) {
                    failed += Double.isNaN(number) ? 1 : 0;
                }
            }
        }
        return failed;
    }

    /** {@return the answer at a point; absent where it was not played, a run failed, or there is none} */
    public Optional<Amount> answer(int point, int question) {
        return numbers.get(point).flatMap(found -> questions.get(question).answer(found[question]));
    }

    /** {@return the answers of a question, point by point} */
    public List<Optional<Amount>> answers(int question) {
        List<Optional<Amount>> answers = new ArrayList<>();
        for (int point = 0; point < numbers.size(); point++) {
            answers.add(answer(point, question));
        }
        return answers;
    }
}
