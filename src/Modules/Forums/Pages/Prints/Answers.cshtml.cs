using Kumppani.Forums.Data;
using Kumppani.Forums.Domain.Workshops;
using Kumppani.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Prints;

/// <summary>Answer sheets: one page a group with every question and room to write, for a hall without devices. Four queries.</summary>
internal sealed class AnswersModel(AppDb db) : PrintPage(db)
{
    /// <summary>So many lines are drawn after each question; as many show as there is room for on the sheet.</summary>
    public const int Lines = 24;

    public Workshop? Workshop { get; private set; }

    public override string Heading => Texts.PrintAnswers;

    public override string Hint => Workshop is null ? "" : Texts.PrintAnswersHint;

    protected override async Task ReadAsync(CancellationToken stop) =>
        Workshop = await Db.WholeWorkshops.AsNoTracking().FirstOrDefaultAsync(one => one.GatheringId == Gathering.Id, stop);
}
