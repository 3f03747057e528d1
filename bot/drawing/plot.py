"""Figures by day, two panels a row."""

from __future__ import annotations

from io import BytesIO

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from bot.drawing.nouns import Panel, Plot

DPI = 100
INCHES = (12.0, 8.0)
COLUMNS = 2
# Told apart by those who cannot tell red from green, too: https://jfly.uni-koeln.de/color/
COLOURS = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#999999")


def draw_plot(plot: Plot) -> bytes:
    """The panels as PNG."""
    figure = Figure(figsize=INCHES, dpi=DPI, layout="constrained")
    FigureCanvasAgg(figure)
    rows = -(-len(plot.panels) // COLUMNS)
    for number, panel in enumerate(plot.panels, 1):
        _draw(figure.add_subplot(rows, COLUMNS, number), panel, plot.days)
    image = BytesIO()
    figure.savefig(image, format="png")
    return image.getvalue()


def _draw(axes: Axes, panel: Panel, days: tuple[str, ...]) -> None:
    places = range(len(days))
    floor = [0.0] * len(days)
    for line, colour in zip(panel.lines, COLOURS, strict=False):
        label = line.name or None
        if panel.stacked:
            axes.bar(places, line.amounts, bottom=floor, width=0.85, color=colour, label=label)
            floor = [low + amount for low, amount in zip(floor, line.amounts, strict=True)]
        else:
            axes.plot(places, line.amounts, color=colour, label=label, marker="o", markersize=3)
    axes.set_title(panel.title, loc="left", fontweight="bold")
    axes.set_ylim(bottom=0)
    axes.set_xlim(-0.7, len(days) - 0.3)  # a bar's half and a little more at each end
    axes.yaxis.set_major_locator(MaxNLocator(nbins=5, integer=panel.stacked))
    named = [place for place in places if days[place]]
    axes.set_xticks(named, [days[place] for place in named])
    axes.grid(axis="y", alpha=0.3)
    axes.set_axisbelow(True)
    axes.spines[["top", "right"]].set_visible(False)
    if any(line.name for line in panel.lines):
        axes.legend(loc="upper left", bbox_to_anchor=(1.0, 1.0), frameon=False, fontsize="small")
