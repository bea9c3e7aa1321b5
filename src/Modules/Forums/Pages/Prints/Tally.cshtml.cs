using Kumppani.Forums.Data;
using Kumppani.Forums.Domain.Ballots;
using Kumppani.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Prints;

/// <summary>Tally sheets: one page a ballot, to count paper votes with strokes before they are typed in. Two queries.</summary>
internal sealed class TallyModel(AppDb db) : PrintPage(db)
{
    private const int Most = 20;

    public IReadOnlyList<Ballot> Ballots { get; private set; } = [];

    public override string Heading => Texts.PrintTally;

    public override string Hint => Ballots.Count == 0 ? "" : Texts.PrintTallyHint;

    protected override async Task ReadAsync(CancellationToken stop) =>
        Ballots = await Db.WholeBallots.AsNoTracking().Where(one => one.GatheringId == Gathering.Id).OrderBy(one => one.Id).Take(Most).ToListAsync(stop);
}
