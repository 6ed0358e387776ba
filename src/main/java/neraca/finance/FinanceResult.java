package neraca.finance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import neraca.model.Business;
import neraca.model.Period;
import neraca.model.result.Figure;
import neraca.model.result.Note;
import neraca.model.result.Table;

/**
 * The accounts of one business in one period.
 *
 * @param currency ISO 4217 code of every amount of money
 * @param figures the main figures in a fixed order, {@code finance/fixed_capital} …
 * @param details what they are made of and may be asked for by itself: {@code finance/line/CODE},
 *     {@code finance/asset/CODE}, {@code finance/asset/CODE/depreciation}, {@code
 *     finance/count/CODE}
 * @param tables every one carries the notes that belong under it
 * @param notes all notes; each stands under exactly one table too
 */
public record FinanceResult(
    Business business,
    Period period,
    String currency,
    List<Figure> figures,
    List<Figure> details,
    List<Table> tables,
    List<Note> notes) {
  public FinanceResult {
    figures = List.copyOf(figures);
    details = List.copyOf(details);
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
  }

  /** A main figure or a detail by its id, {@code finance/rc_ratio}. */
  public Optional<Figure> figure(String id) {
    return Stream.concat(figures.stream(), details.stream())
        .filter(f -> f.id().equals(id))
        .findFirst();
  }
}
