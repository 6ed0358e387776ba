package neraca.ui.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import neraca.model.Dimension;
import neraca.model.Item;
import neraca.model.Questionnaire;
import neraca.model.Scale;
import neraca.model.ScaleLabel;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.score.Indicator;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.ui.desk.Desk;
import neraca.ui.kit.Jobs;
import neraca.ui.questionnaires.Lines.DimensionLine;
import neraca.ui.questionnaires.Lines.Entry;
import neraca.ui.questionnaires.Lines.ItemLine;
import neraca.ui.questionnaires.Spot.Field;
import neraca.work.Choice;
import neraca.work.Edit;
import neraca.work.Study;
import neraca.work.Trace;
import neraca.work.sample.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionnairesViewModelTest {
  /** Sum of the column cs_03 of responses_customer_satisfaction.csv over 18 rows. */
  private static final double CS_03 = 61 / 18.0;

  private static final Texts ENGLISH = Texts.of(Language.EN);

  @TempDir Path folder;
  private Study study;
  private Desk desk;
  private QuestionnairesViewModel model;
  private SheetViewModel sheet;

  @BeforeEach
  void open() {
    Path file = folder.resolve("study.neraca");
    Samples.write("tunggulwulung", file);
    open(Study.open(file));
  }

  private void open(Study opened) {
    study = opened;
    desk = new Desk(study, Jobs.inline());
    model = new QuestionnairesViewModel(desk);
    sheet = model.sheet();
    model.shown();
  }

  @AfterEach
  void close() {
    study.close();
  }

  /** Counts and codes as questionnaires.json has them. */
  @Test
  void listsTheQuestionnairesWithWhatTheyHold() {
    assertThat(model.entries())
        .extracting(e -> e.questionnaire().code(), Entry::items, Entry::responses)
        .containsExactly(
            tuple("customer_satisfaction", 14, 18),
            tuple("employee_satisfaction", 13, 6),
            tuple("employee_motivation", 7, 6));
    assertThat(model.entries()).noneMatch(Entry::labelled);
    assertThat(model.loaded().get()).isTrue();
  }

  @Test
  void showsTheFirstQuestionnaireAndItsRows() {
    assertThat(chosen().code()).isEqualTo("customer_satisfaction");
    assertThat(codes()).hasSize(14).startsWith("cs_01", "cs_02").endsWith("cs_14");
    assertThat(sheet.items()).hasSize(15).last().matches(ItemLine::draft);
    assertThat(sheet.items().get(14).item().code()).isEqualTo("cs_15");
    assertThat(sheet.points()).extracting(Lines.PointLine::value).containsExactly(1, 2, 3, 4, 5);
    assertThat(sheet.opening().get()).isEqualTo(new Words("Menurut saya", "In my opinion the"));
  }

  /** Three wider dimensions with 4, 2 and 2 parts; items counted by hand in questionnaires.json. */
  @Test
  void showsDimensionsEachFollowedByItsParts() {
    assertThat(sheet.dimensions())
        .filteredOn(line -> !line.draft())
        .extracting(line -> line.dimension().code(), DimensionLine::depth, DimensionLine::items)
        .startsWith(tuple("product", 0, 7), tuple("product_quality", 1, 2))
        .contains(tuple("service", 0, 3), tuple("purchase", 0, 4))
        .hasSize(11);
  }

  @Test
  void aChosenQuestionnaireIsShownAndStaysChosen() {
    model.choose(model.entries().get(2).questionnaire().uuid());
    assertThat(codes()).startsWith("em_01").hasSize(7);
    type(item("em_01"), Field.STATEMENT_EN, "I wish to finish my work well");
    assertThat(chosen().code()).isEqualTo("employee_motivation");
    model.reveal("employee_satisfaction");
    assertThat(chosen().code()).isEqualTo("employee_satisfaction");
  }

  @Test
  void revealsAQuestionnaireThatIsNotReadYet() {
    QuestionnairesViewModel early = new QuestionnairesViewModel(desk);
    early.reveal("employee_motivation");
    early.shown();
    assertThat(early.chosen().get().orElseThrow().questionnaire().code())
        .isEqualTo("employee_motivation");
  }

  @Test
  void typedTextIsOneEditThatCanBeUndone() {
    Item item = item("cs_03");
    type(item, Field.STATEMENT_ID, "  Tarif   wajar ");
    assertThat(stored("cs_03").statement().id()).isEqualTo("Tarif wajar");
    assertThat(sheet.items().get(2).item().statement().id()).isEqualTo("Tarif wajar");
    desk.undo();
    assertThat(sheet.items().get(2).item()).isEqualTo(item).isEqualTo(stored("cs_03"));
    assertThat(study.toUndo()).isEmpty();
  }

  @Test
  void theSameTextIsNoEdit() {
    type(item("cs_03"), Field.CODE, "cs_03");
    type(item("cs_03"), Field.STATEMENT_ID, item("cs_03").statement().id());
    type(item("cs_03"), Field.POSITION, "3");
    assertThat(study.toUndo()).isEmpty();
  }

  @Test
  void aTakenCodeIsRefusedAndWhatWasTypedStays() {
    Spot spot = type(item("cs_03"), Field.CODE, "cs_01");
    assertThat(sheet.rejected().get(spot).text()).isEqualTo("cs_01");
    assertThat(ENGLISH.say(sheet.rejected().get(spot).why())).contains("item", "cs_01");
    assertThat(stored("cs_03").code()).isEqualTo("cs_03");
    sheet.restore(spot);
    assertThat(sheet.rejected()).isEmpty();
    sheet.type(spot, "cs_03b");
    assertThat(stored("cs_03b").position()).isEqualTo(item("cs_03b").position());
  }

  @Test
  void codesThatNoFigureCouldNameAreRefused() {
    for (String code : List.of("", "a/b", "a,b", "x".repeat(61))) {
      Spot spot = type(item("cs_03"), Field.CODE, code);
      assertThat(sheet.rejected()).as(code).containsKey(spot);
    }
    assertThat(study.toUndo()).isEmpty();
  }

  /** What only the file knows (2,000 letters) is refused by it, and the row is as it was. */
  @Test
  void whatTheFileRefusesStaysToo() {
    String tooLong = "kata ".repeat(401);
    Spot spot = type(item("cs_03"), Field.STATEMENT_ID, tooLong);
    assertThat(sheet.rejected().get(spot).text()).isEqualTo(tooLong);
    assertThat(sheet.rejected().get(spot).why().key()).isEqualTo("study.refused.too_long");
    assertThat(sheet.items().get(2).item()).isEqualTo(stored("cs_03"));
  }

  @Test
  void aNewItemThatTheFileRefusesKeepsItsRow() {
    UUID draft = draft();
    Spot spot = new Spot(draft, Field.STATEMENT_ID);
    sheet.type(spot, "kata ".repeat(401));
    assertThat(codes()).hasSize(14);
    assertThat(sheet.rejected()).containsKey(spot);
    assertThat(sheet.items()).extracting(line -> line.item().uuid()).contains(draft);
    sheet.type(spot, "Pendek");
    assertThat(sheet.rejected()).isEmpty();
    assertThat(stored("cs_15").statement().id()).isEqualTo("Pendek");
    assertThat(sheet.items()).hasSize(16);
  }

  @Test
  void typingIntoTheLastRowMakesTheNextItem() {
    sheet.type(new Spot(draft(), Field.STATEMENT_ID), "Saya akan kembali memancing di sini");
    assertThat(stored("cs_15").position()).isEqualTo(stored("cs_14").position() + 1);
    assertThat(sheet.items().get(15).item().code()).isEqualTo("cs_16");
    assertThat(said(study.toUndo())).isEqualTo("add item cs_15");
    sheet.type(new Spot(draft(), Field.STATEMENT_ID), "   ");
    assertThat(codes()).hasSize(15);
  }

  @Test
  void insertOpensARowBelowAndTypingGoesOnThere() {
    sheet.insertItem(item("cs_02").uuid());
    assertThat(sheet.items().get(2).draft()).isTrue();
    assertThat(sheet.caret().get()).contains(new Spot(draft(), Field.STATEMENT_ID));
    assertThat(study.toUndo()).as("nothing is made before something is typed").isEmpty();
    sheet.type(new Spot(draft(), Field.STATEMENT_ID), "Sela");
    assertThat(codes()).startsWith("cs_01", "cs_02", "cs_15", "cs_03").hasSize(15);
    assertThat(sheet.items().get(3).draft()).as("the next one below it").isTrue();
    desk.undo();
    assertThat(codes()).startsWith("cs_01", "cs_02", "cs_03").hasSize(14);
    sheet.leaveDraft(new Spot(draft(), Field.STATEMENT_ID));
    assertThat(sheet.items().get(14).draft()).isTrue();
  }

  @Test
  void anItemMovesByStepsAndByPlace() {
    sheet.move(sheet.items().get(2), -1);
    assertThat(codes()).startsWith("cs_01", "cs_03", "cs_02", "cs_04");
    type(item("cs_14"), Field.POSITION, "1");
    assertThat(codes()).startsWith("cs_14", "cs_01", "cs_03").endsWith("cs_13");
    desk.undo();
    desk.undo();
    assertThat(codes()).startsWith("cs_01", "cs_02", "cs_03").endsWith("cs_14");
    Spot spot = type(item("cs_03"), Field.POSITION, "15");
    assertThat(sheet.rejected().get(spot).why())
        .isEqualTo(Phrase.of("questionnaires.refused.place").with("n", 14));
    sheet.move(sheet.items().get(0), -1);
    assertThat(study.toUndo()).isEmpty();
  }

  /** After the move the instrument test follows the new order with the same figures. */
  @Test
  void movingAnItemMovesNoAnswer() {
    sheet.move(sheet.items().get(2), 5);
    assertThat(codes().indexOf("cs_03")).isEqualTo(7);
    assertThat(mean("cs_03")).isEqualTo(CS_03);
  }

  @Test
  void removingAnAnsweredItemAsksAndUndoBringsItsAnswersBack() {
    assertThat(ENGLISH.say(sheet.removalQuestion(item("cs_03")).orElseThrow()))
        .contains("cs_03", "18");
    sheet.remove(item("cs_03"));
    assertThat(codes()).hasSize(13).doesNotContain("cs_03");
    assertThat(said(study.toUndo())).isEqualTo("remove item cs_03");
    desk.undo();
    assertThat(codes().indexOf("cs_03")).isEqualTo(2);
    assertThat(mean("cs_03")).isEqualTo(CS_03);
  }

  @Test
  void anItemNobodyAnsweredGoesWithoutAQuestion() {
    sheet.type(new Spot(draft(), Field.STATEMENT_ID), "Baru");
    assertThat(sheet.removalQuestion(item("cs_15"))).isEmpty();
  }

  @Test
  void severalLinesBecomeSeveralItemsInOneStep() {
    sheet.paste(item("cs_01").uuid(), "1. Satu\n2. Dua\n\n3. Tiga\n");
    assertThat(codes()).startsWith("cs_01", "cs_15", "cs_16", "cs_17", "cs_02");
    assertThat(sheet.items().subList(1, 4))
        .extracting(line -> line.item().statement().id())
        .containsExactly("Satu", "Dua", "Tiga");
    assertThat(said(study.toUndo())).isEqualTo("paste statements (3)");
    desk.undo();
    assertThat(codes()).hasSize(14).startsWith("cs_01", "cs_02");
    assertThat(study.toUndo()).isEmpty();
  }

  @Test
  void englishLinesGoToTheItemsThereAre() {
    sheet.pasteEnglish(item("cs_13"), "Easy\nPleasant\nOne more");
    assertThat(stored("cs_13").statement().en()).isEqualTo("Easy");
    assertThat(stored("cs_14").statement().en()).isEqualTo("Pleasant");
    assertThat(stored("cs_15").statement()).isEqualTo(new Words("", "One more"));
    desk.undo();
    assertThat(codes()).hasSize(14);
  }

  @Test
  void aDimensionIsChosenByNameInEitherLanguage() {
    type(item("cs_01"), Field.DIMENSION, "bentuk produk");
    assertThat(stored("cs_01").dimension()).isEqualTo(dimension("product_form").uuid());
    type(item("cs_01"), Field.DIMENSION, "Guarantee");
    assertThat(stored("cs_01").dimension()).isEqualTo(dimension("guarantee").uuid());
    type(item("cs_01"), Field.DIMENSION, "pengalaman");
    assertThat(stored("cs_01").dimension()).isEqualTo(dimension("employee_experience").uuid());
    type(item("cs_01"), Field.DIMENSION, "");
    assertThat(stored("cs_01").dimension()).isNull();
    Spot unknown = type(item("cs_01"), Field.DIMENSION, "harga");
    assertThat(sheet.rejected().get(unknown).why().key())
        .isEqualTo("questionnaires.refused.dimension");
    Spot several = type(item("cs_01"), Field.DIMENSION, "produk");
    assertThat(sheet.rejected().get(several).why().key())
        .isEqualTo("questionnaires.refused.dimension_several");
    assertThat(sheet.dimensionNames()).hasSize(11);
  }

  /** Reverse scoring: the mean m of cs_03 on the scale 1 to 5 becomes 6 - m. */
  @Test
  void aReversedItemIsScoredTheOtherWay() {
    type(item("cs_03"), Field.REVERSED, "true");
    assertThat(mean("cs_03")).isCloseTo(6 - CS_03, within(1e-12));
  }

  @Test
  void namesRespondentsAndConfidenceAreTyped() {
    type(Field.NAME_ID, "Kepuasan Pemancing");
    type(Field.NAME_EN, "");
    type(Field.ABOUT_ID, "pemancing");
    type(Field.ABOUT_EN, "anglers");
    type(Field.CONFIDENTIAL, "true");
    Questionnaire kept = stored(chosen());
    assertThat(kept.name()).isEqualTo(new Words("Kepuasan Pemancing", ""));
    assertThat(kept.about()).isEqualTo(new Words("pemancing", "anglers"));
    assertThat(kept.confidential()).isTrue();
    Spot spot = type(Field.NAME_ID, " ");
    assertThat(sheet.rejected().get(spot).why().key()).isEqualTo("questionnaires.refused.name");
    assertThat(stored(chosen())).isEqualTo(kept);
  }

  @Test
  void indicatorsFollowANewCode() {
    type(Field.CODE, "KP");
    assertThat(stored(chosen()).code()).isEqualTo("KP");
    assertThat(study.all(Indicator.class))
        .filteredOn(i -> i.source() == Indicator.Source.SURVEY_MEAN)
        .extracting(Indicator::reference)
        .containsExactlyInAnyOrder("KP", "employee_satisfaction", "employee_motivation");
    desk.undo();
    assertThat(study.all(Indicator.class))
        .extracting(Indicator::reference)
        .contains("customer_satisfaction")
        .doesNotContain("KP");
    Spot spot = type(Field.CODE, "employee_motivation");
    assertThat(sheet.rejected().get(spot).why().key()).isEqualTo("study.duplicate_code");
  }

  /** Answers 1 to 5 stand in it: the lower end stays, the upper end may rise and not fall. */
  @Test
  void theScaleOfAnAnsweredQuestionnaireKeepsItsAnswers() {
    Spot min = type(Field.SCALE_MIN, "0");
    assertThat(ENGLISH.say(sheet.rejected().get(min).why())).contains("begins at 1", "18");
    Spot max = type(Field.SCALE_MAX, "4");
    assertThat(ENGLISH.say(sheet.rejected().get(max).why())).contains("an answer 5", "end at 4");
    assertThat(stored(chosen()).scale()).isEqualTo(new Scale(1, 5));
    type(Field.SCALE_MAX, "7");
    assertThat(stored(chosen()).scale()).isEqualTo(new Scale(1, 7));
    assertThat(sheet.points()).hasSize(7);
    desk.undo();
    assertThat(sheet.points()).hasSize(5);
  }

  @Test
  void theScaleOfAnUnansweredQuestionnaireChangesAndItsLabelsWithIt() {
    create("Minat kembali");
    label(5, Field.LABEL_ID, "Sangat setuju");
    label(1, Field.LABEL_ID, "Sangat tidak setuju");
    type(Field.SCALE_MAX, "4");
    assertThat(stored(chosen()).scale()).isEqualTo(new Scale(1, 4));
    assertThat(study.all(ScaleLabel.class)).extracting(ScaleLabel::value).containsExactly(1);
    desk.undo();
    assertThat(study.all(ScaleLabel.class)).extracting(ScaleLabel::value).containsExactly(1, 5);
    type(Field.SCALE_MIN, "\u22121");
    assertThat(stored(chosen()).scale()).isEqualTo(new Scale(-1, 5));
  }

  @Test
  void noScaleIsRefused() {
    create("Minat kembali");
    for (String max : List.of("1", "-3", "27", "x", "", "2,5", "99999")) {
      Spot spot = type(Field.SCALE_MAX, max);
      assertThat(sheet.rejected()).as(max).containsKey(spot);
    }
    assertThat(stored(chosen()).scale()).isEqualTo(new Scale(1, 5));
  }

  @Test
  void pointsGetTheirWords() {
    assertThat(model.chosen().get().orElseThrow().labelled()).isFalse();
    for (int point = 1; point <= 5; point++) {
      label(point, Field.LABEL_ID, "kata " + point);
    }
    label(3, Field.LABEL_EN, "neutral");
    assertThat(model.chosen().get().orElseThrow().labelled()).isTrue();
    assertThat(sheet.points().get(2).label()).isEqualTo(new Words("kata 3", "neutral"));
    label(5, Field.LABEL_ID, "");
    assertThat(study.all(ScaleLabel.class)).hasSize(4);
    assertThat(model.chosen().get().orElseThrow().labelled()).isFalse();
  }

  @Test
  void dimensionsAreTypedMovedAndRemoved() {
    UUID draft = sheet.dimensions().get(11).dimension().uuid();
    sheet.type(new Spot(draft, Field.NAME_ID), "Harga & nilai");
    assertThat(dimension("harga_nilai").name()).isEqualTo(Words.of("Harga & nilai"));
    sheet.narrow(dimension("harga_nilai"));
    assertThat(dimension("harga_nilai").parent()).isEqualTo(dimension("purchase").uuid());
    assertThat(tree()).endsWith("ease_and_comfort", "harga_nilai");
    sheet.move(dimension("harga_nilai"), -1);
    assertThat(tree()).endsWith("harga_nilai", "ease_and_comfort");
    sheet.widen(dimension("harga_nilai"));
    assertThat(tree()).endsWith("ease_and_comfort", "harga_nilai");
    assertThat(dimension("harga_nilai").parent()).isNull();
    sheet.move(dimension("harga_nilai"), -1);
    assertThat(tree())
        .endsWith("harga_nilai", "purchase", "employee_experience", "ease_and_comfort");
    Spot code = new Spot(dimension("harga_nilai").uuid(), Field.CODE);
    sheet.type(code, "guarantee");
    assertThat(sheet.rejected()).containsKey(code);
    sheet.type(code, "harga");
    sheet.type(new Spot(code.row(), Field.NAME_EN), "Price");
    assertThat(dimension("harga").name()).isEqualTo(new Words("Harga & nilai", "Price"));
    sheet.remove(dimension("harga"));
    assertThat(tree()).hasSize(11).doesNotContain("harga");
  }

  @Test
  void aDimensionWithPartsBecomesNoPart() {
    sheet.narrow(dimension("service"));
    assertThat(sheet.refused().get().orElseThrow().key())
        .isEqualTo("questionnaires.refused.two_levels");
    sheet.narrow(dimension("guarantee"));
    assertThat(sheet.refused().get()).isPresent();
    assertThat(study.toUndo()).isEmpty();
  }

  @Test
  void aDimensionInsertedBelowAPartIsAPartToo() {
    sheet.insertDimension(dimension("guarantee").uuid());
    UUID draft = sheet.caret().get().orElseThrow().row();
    sheet.type(new Spot(draft, Field.NAME_ID), "Keramahan");
    assertThat(dimension("keramahan").parent()).isEqualTo(dimension("service").uuid());
    assertThat(tree())
        .containsSubsequence("guarantee", "keramahan", "response_and_problem_solving");
  }

  @Test
  void removingADimensionFreesItsItemsAndParts() {
    sheet.remove(dimension("product_quality"));
    assertThat(stored("cs_01").dimension()).isNull();
    assertThat(sheet.items().get(0).dimension()).isEqualTo(Words.NONE);
    sheet.remove(dimension("service"));
    assertThat(dimension("guarantee").parent()).isNull();
    desk.undo();
    desk.undo();
    assertThat(stored("cs_01").dimension()).isEqualTo(dimension("product_quality").uuid());
    assertThat(dimension("guarantee").parent()).isEqualTo(dimension("service").uuid());
  }

  @Test
  void aNewQuestionnaireIsNamedAndShown() {
    model.part().set(QuestionnairesViewModel.Part.DETAILS);
    model.propose();
    Proposal proposal = model.proposal().get().orElseThrow();
    proposal.nameId().set("Kepuasan Mitra");
    assertThat(proposal.code().get()).isEqualTo("KM");
    assertThat(proposal.min().get() + "-" + proposal.max().get()).isEqualTo("1-5");
    model.create();
    assertThat(model.proposal().get()).isEmpty();
    assertThat(chosen().name()).isEqualTo(Words.of("Kepuasan Mitra"));
    assertThat(model.part().get()).isEqualTo(QuestionnairesViewModel.Part.ITEMS);
    assertThat(sheet.items()).singleElement().matches(ItemLine::draft);
    sheet.type(new Spot(draft(), Field.STATEMENT_ID), "Satu");
    sheet.type(new Spot(draft(), Field.STATEMENT_ID), "Dua");
    assertThat(codes()).containsExactly("KM1", "KM2");
    assertThat(model.entries()).hasSize(4).last().extracting(Entry::items).isEqualTo(2);
  }

  @Test
  void aCodeThatWasTypedIsNotSuggestedAway() {
    model.propose();
    Proposal proposal = model.proposal().get().orElseThrow();
    proposal.code().set("mitra");
    proposal.nameId().set("Kepuasan Mitra");
    assertThat(proposal.code().get()).isEqualTo("mitra");
  }

  @Test
  void whatIsWrongWithANewQuestionnaireIsSaidBesideItsField() {
    model.propose();
    Proposal proposal = model.proposal().get().orElseThrow();
    proposal.code().set("employee_motivation");
    proposal.min().set("5");
    model.create();
    assertThat(proposal.refused().get(Field.NAME_ID).key())
        .isEqualTo("questionnaires.refused.name");
    assertThat(proposal.refused().get(Field.CODE).key()).isEqualTo("study.duplicate_code");
    assertThat(proposal.refused().get(Field.SCALE_MAX).key())
        .isEqualTo("questionnaires.refused.scale_order");
    assertThat(model.entries()).hasSize(3);
    assertThat(model.proposal().get()).contains(proposal);
    proposal.nameEn().set("x".repeat(201));
    proposal.code().set("new");
    proposal.min().set("1");
    model.create();
    assertThat(proposal.refused().get(Field.CODE).key()).isEqualTo("study.refused.too_long");
    assertThat(model.entries()).hasSize(3);
    model.giveUp();
    assertThat(model.proposal().get()).isEmpty();
  }

  @Test
  void removingAQuestionnaireAsksAndCanBeUndone() {
    assertThat(ENGLISH.say(model.removalQuestion().orElseThrow()))
        .contains("Customer satisfaction", "14", "18");
    model.remove();
    assertThat(model.entries()).hasSize(2);
    assertThat(chosen().code()).isEqualTo("employee_satisfaction");
    desk.undo();
    assertThat(model.entries()).hasSize(3);
    assertThat(mean("cs_03")).isEqualTo(CS_03);
  }

  @Test
  void theAnswersOfTheChosenQuestionnaireAreOpened() {
    List<String> opened = new ArrayList<>();
    model.onOpenAnswers(q -> opened.add(q.code()));
    model.reveal("employee_motivation");
    model.openAnswers();
    assertThat(opened).containsExactly("employee_motivation");
  }

  @Test
  void changesMadeElsewhereAreShown() {
    Item item = stored("cs_01");
    desk.edit(new Edit.Remove(Item.class, item.uuid()));
    assertThat(codes()).hasSize(13).startsWith("cs_02");
  }

  @Test
  void anEmptyStudyHasNothingChosen() {
    study.close();
    StudyInfo info =
        new StudyInfo(Desk.newUuid(), "empty", Words.of("Kosong"), "id", "IDR", Words.NONE);
    open(Study.create(folder.resolve("empty.neraca"), info));
    assertThat(model.entries()).isEmpty();
    assertThat(model.chosen().get()).isEmpty();
    assertThat(sheet.items()).isEmpty();
    assertThat(model.removalQuestion()).isEmpty();
    create("Kepuasan");
    assertThat(chosen().code()).isEqualTo("KEP");
  }

  @Test
  void aStudyForReadingOffersNothingToTypeInto() {
    Path file = study.path();
    study.close();
    open(Study.openReadOnly(file));
    assertThat(model.readOnly()).isTrue();
    assertThat(sheet.items()).hasSize(14).noneMatch(ItemLine::draft);
    assertThat(sheet.dimensions()).noneMatch(DimensionLine::draft);
    model.propose();
    assertThat(model.proposal().get()).isEmpty();
    Spot spot = type(item("cs_01"), Field.CODE, "x");
    assertThat(sheet.rejected().get(spot).why().key()).startsWith("study.read_only");
    assertThat(codes()).startsWith("cs_01");
  }

  private void create(String name) {
    model.propose();
    model.proposal().get().orElseThrow().nameId().set(name);
    model.create();
  }

  private Questionnaire chosen() {
    return model.chosen().get().orElseThrow().questionnaire();
  }

  private List<String> codes() {
    return sheet.items().stream().filter(l -> !l.draft()).map(l -> l.item().code()).toList();
  }

  private List<String> tree() {
    return sheet.dimensions().stream()
        .filter(line -> !line.draft())
        .map(line -> line.dimension().code())
        .toList();
  }

  private UUID draft() {
    return sheet.items().stream()
        .filter(ItemLine::draft)
        .reduce((a, b) -> b)
        .orElseThrow()
        .item()
        .uuid();
  }

  private Item item(String code) {
    return sheet.items().stream()
        .map(ItemLine::item)
        .filter(i -> i.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private Dimension dimension(String code) {
    return study.all(Dimension.class).stream()
        .filter(d -> d.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private Item stored(String code) {
    return study.all(Item.class).stream()
        .filter(i -> i.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private Questionnaire stored(Questionnaire questionnaire) {
    return study.find(Questionnaire.class, questionnaire.uuid()).orElseThrow();
  }

  private Spot type(Item item, Field field, String text) {
    Spot spot = new Spot(item.uuid(), field);
    sheet.type(spot, text);
    return spot;
  }

  private Spot type(Field field, String text) {
    Spot spot = new Spot(chosen().uuid(), field);
    sheet.type(spot, text);
    return spot;
  }

  private void label(int point, Field field, String text) {
    sheet.type(new Spot(chosen().uuid(), field, point), text);
  }

  private static String said(Optional<Phrase> phrase) {
    return ENGLISH.say(phrase.orElseThrow());
  }

  /** The mean of an item of the first questionnaire, reverse scoring applied. */
  private double mean(String code) {
    Source.Answers leaf = new Source.Answers("customer_satisfaction", List.of(code), 18, true);
    return new Trace(study, Choice.ALL)
        .open(leaf).stream().mapToDouble(row -> row.answers().get(0)).average().orElseThrow();
  }
}
