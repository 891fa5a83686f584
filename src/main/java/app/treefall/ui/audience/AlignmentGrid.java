package app.treefall.ui.audience;

import app.treefall.domain.Person;
import app.treefall.narrative.alignment.Alignment;
import app.treefall.narrative.alignment.Mark;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.SizeSquare;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Entries against priorities: squares where one serves the other, ochre where nothing does.
///
/// One stop for Tab; the arrows go through rows and columns, Enter takes what they stand on. The rows are virtual; of
/// the columns as many are seen as there is room for.
final class AlignmentGrid extends VBox implements GridRow.Grid {

    /// What is done with a cell, or with a headline.
    interface Taking {

        void cell(Alignment.Row row, Alignment.Column column, Node from);

        void headline(Alignment.Row row);

        void column(Alignment.Column column);
    }

    private static final double COLUMN = 5.0;
    private static final double HEADLINE = 17;
    private static final double ROW = 2.571;
    private static final double EMPTY_ROWS = 6;
    private static final double BAR = 0.857;

    private final AudienceViewModel model;
    private final Taking taking;
    private final HBox groups = new HBox();
    private final HBox heads = new HBox();
    private final HBox counts = new HBox();
    private final ListView<Alignment.Row> list = new ListView<>();
    private final ComboBox<Alignment.Period> period = new ComboBox<>();
    private final Label ruler = new Label();
    private final Button earlier;
    private final Button later;
    private Alignment alignment = Alignment.NONE;
    private GridShape shape = GridShape.NOTHING;
    private int wanted;
    private int cursor;

    AlignmentGrid(AudienceViewModel model, Taking taking) {
        this.model = model;
        this.taking = taking;
        getStyleClass().add("alignment");
        period.getItems().setAll(Alignment.Period.values());
        period.setConverter(new StringConverter<>() {
            @Override
            public String toString(Alignment.@Nullable Period one) {
                return one == null ? "" : words(one);
            }

            @Override
            public Alignment.@Nullable Period fromString(String typed) {
                return null;
            }
        });
        period.valueProperty().bindBidirectional(model.periodProperty());
        period.setAccessibleText(Text.of("audience.grid.period"));
        period.getStyleClass().add("grid-period");
        earlier = Buttons.icon(Icon.CHEVRON_LEFT, Text.of("audience.grid.earlier"), () -> scroll(-1));
        later = Buttons.icon(Icon.CHEVRON_RIGHT, Text.of("audience.grid.later"), () -> scroll(1));
        groups.getStyleClass().add("grid-groups");
        heads.getStyleClass().add("grid-heads");
        counts.getStyleClass().add("grid-counts");
        list.getStyleClass().add("grid-rows");
        list.setCellFactory(_ -> new GridRow(this));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setPlaceholder(nothingYet());
        VBox.setVgrow(list, Priority.ALWAYS);
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().addAll(ruler, groups, heads, list, counts, legend());
        ruler.fontProperty().subscribe(_ -> build());
        model.alignmentProperty().subscribe(this::show);
        model.personProperty().subscribe(_ -> build());
        widthProperty().subscribe(_ -> build());
    }

    @Override
    public Alignment alignment() {
        return alignment;
    }

    @Override
    public GridShape shape() {
        return shape;
    }

    @Override
    public int cursor() {
        return cursor;
    }

    @Override
    public @Nullable Person person() {
        return model.personProperty().get();
    }

    @Override
    public void take(Alignment.Row row, int column, Node from) {
        list.getSelectionModel().select(row);
        point(column);
        if (column < 0) {
            taking.headline(row);
        } else {
            taking.cell(row, alignment.columns().get(column), from);
        }
    }

    private void show(Alignment now) {
        int row = Math.max(0, list.getSelectionModel().getSelectedIndex());
        alignment = now;
        cursor = Math.clamp(cursor, -1, Math.max(0, now.columns().size() - 1));
        shape = GridShape.NOTHING;
        list.getItems().setAll(now.rows());
        build();
        if (!now.rows().isEmpty()) {
            list.getSelectionModel().clearAndSelect(Math.min(row, now.rows().size() - 1));
        }
    }

    /// Anew for another width, other columns, another person.
    private void build() {
        double em = em();
        double width = Math.max(0, getWidth() - BAR * em);
        shape = GridShape.of(
                width, HEADLINE * em, COLUMN * em, alignment.columns().size(), wanted);
        wanted = shape.first();
        heads();
        double rows = alignment.rows().isEmpty() ? EMPTY_ROWS : alignment.rows().size();
        list.setMaxHeight(rows * ROW * em + 2);
        list.setPrefHeight(rows * ROW * em + 2);
        list.setAccessibleText(Text.of("audience.grid.spoken", alignment.words()));
        list.refresh();
    }

    private double em() {
        return ruler.getFont().getSize();
    }

    private void heads() {
        var columns = alignment.columns();
        boolean more = shape.end() - shape.first() < columns.size();
        earlier.setDisable(shape.first() == 0);
        later.setDisable(shape.end() == columns.size());
        groups.getChildren().setAll(corner(more ? List.of(earlier, later) : List.of(), "grid-turns"));
        heads.getChildren().setAll(corner(List.of(period), "grid-corner"));
        var said = Labels.growing(alignment.servingNothingWords(), "grid-nothing");
        said.setWrapText(true);
        said.getStyleClass().add(alignment.servingNothing() > 0 ? "ochre" : "soft");
        counts.getChildren().setAll(said);
        for (var line : List.of(groups, heads, counts)) {
            line.setMinWidth(shape.width());
            line.setMaxWidth(shape.width());
        }
        int from = shape.first();
        for (int i = shape.first(); i < shape.end(); i++) {
            heads.getChildren().add(head(columns.get(i)));
            counts.getChildren().add(count(columns.get(i)));
            boolean last = i + 1 == shape.end() || !isSameGroup(columns.get(i), columns.get(i + 1));
            if (last) {
                groups.getChildren().add(group(columns.get(from), columns.subList(from, i + 1)));
                from = i + 1;
            }
        }
        counts.setVisible(!alignment.rows().isEmpty());
    }

    private static boolean isSameGroup(Alignment.Column one, Alignment.Column other) {
        var here = one.whose();
        var there = other.whose();
        if (here == null || there == null) {
            return here == there;
        }
        return here.id().equals(there.id());
    }

    private static HBox corner(List<? extends Node> nodes, String style) {
        var corner = new HBox();
        corner.getChildren().setAll(nodes);
        corner.getStyleClass().add(style);
        corner.setMinWidth(0);
        HBox.setHgrow(corner, Priority.ALWAYS);
        return corner;
    }

    private Node group(Alignment.Column first, List<Alignment.Column> columns) {
        var whose = first.whose();
        var name = Labels.line(whose == null ? company() : whose.shortName(), "grid-group");
        boolean forgotten = columns.stream().allMatch(Alignment.Column::isForgotten);
        GridShape.tint(name, forgotten || !first.isForgotten() ? first : served(columns), person());
        wide(name, columns.size());
        return name;
    }

    private static Alignment.Column served(List<Alignment.Column> columns) {
        return columns.stream()
                .filter(column -> !column.isForgotten())
                .findFirst()
                .orElse(columns.getFirst());
    }

    private String company() {
        var company = model.journal().profile().company();
        return company.hasWords() ? company.text().strip() : Text.of("audience.priorities.company");
    }

    private Node head(Alignment.Column column) {
        var name = Labels.line(column.name(), "head-name");
        name.setWrapText(true);
        var words = new VBox(name, Labels.line(column.measure(), "head-measure"));
        words.getStyleClass().add("head-words");
        var head = new Button();
        head.setGraphic(words);
        head.getStyleClass().setAll("button", "grid-head");
        head.setOnAction(_ -> taking.column(column));
        head.setAccessibleText(spoken(column));
        head.setTooltip(new Tooltip(spoken(column)));
        head.setFocusTraversable(false);
        GridShape.tint(head, column, person());
        wide(head, 1);
        return head;
    }

    private static String spoken(Alignment.Column column) {
        var priority = column.priority();
        var said = List.of(
                column.name(),
                priority.words().text().strip(),
                priority.measure().text().strip());
        return String.join("\n", said.stream().filter(words -> !words.isEmpty()).toList());
    }

    private Node count(Alignment.Column column) {
        var words = column.isForgotten() ? Text.of("audience.grid.nobody") : String.valueOf(column.served());
        var count = Labels.line(words, "grid-count");
        GridShape.tint(count, column, person());
        wide(count, 1);
        return count;
    }

    private void wide(Region region, int columns) {
        double width = COLUMN * em() * columns;
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }

    private void scroll(int by) {
        wanted = shape.first() + by;
        build();
    }

    private void point(int column) {
        cursor = Math.clamp(column, -1, alignment.columns().size() - 1);
        int first = shape.firstToSee(cursor);
        if (first != shape.first()) {
            wanted = first;
            build();
        }
        rows().forEach(GridRow::point);
        list.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private void press(KeyEvent key) {
        var row = list.getSelectionModel().getSelectedItem();
        switch (key.getCode()) {
            case RIGHT -> point(cursor + 1);
            case LEFT -> point(cursor - 1);
            case ENTER, SPACE -> {
                if (row != null) {
                    take(row, cursor, place(row));
                }
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private Node place(Alignment.Row row) {
        return rows().stream()
                .filter(cell -> row.equals(cell.getItem()))
                .findFirst()
                .<Node>map(cell -> cell.at(cursor))
                .orElse(list);
    }

    private List<GridRow> rows() {
        return list.lookupAll(".grid-row").stream()
                .filter(GridRow.class::isInstance)
                .map(GridRow.class::cast)
                .toList();
    }

    void takeFocus() {
        Keyboard.to(list);
    }

    private Node nothingYet() {
        var words = Labels.wrapped(Text.of("audience.grid.empty"), "story", "soft");
        var box = new VBox(words, Buttons.plain(Text.of("audience.grid.log"), model::logSomething));
        box.getStyleClass().add("grid-empty");
        return box;
    }

    private static Node legend() {
        var legend = new HBox();
        legend.getStyleClass().add("grid-legend");
        for (var mark : Mark.values()) {
            var words = Text.of("audience.mark." + mark);
            var label = new Label(words, new SizeSquare(GridRow.size(mark), words));
            label.getStyleClass().add("caption");
            legend.getChildren().add(label);
        }
        return legend;
    }

    private static String words(Alignment.Period period) {
        return Text.of("audience.period." + period);
    }
}
