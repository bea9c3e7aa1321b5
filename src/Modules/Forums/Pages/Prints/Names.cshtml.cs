using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Pages.Registrations;
using Kumppani.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Prints;

/// <summary>The name list on paper, with boxes to tick and empty rows for those who come unannounced. Two queries.</summary>
internal sealed class NamesModel(AppDb db) : PrintPage(db)
{
    public const int EmptyRows = 10;

    public IReadOnlyList<RegistrationRow> Rows { get; private set; } = [];

    public override string Heading => Texts.PrintNames;

    public override string Hint => Texts.PrintHint;

    protected override async Task ReadAsync(CancellationToken stop) =>
        Rows = await RegistrationRow.Of(Db.Registrations.AsNoTracking().Where(one => one.GatheringId == Gathering.Id && one.Seat != SeatState.Cancelled)).ToListAsync(stop);
}
