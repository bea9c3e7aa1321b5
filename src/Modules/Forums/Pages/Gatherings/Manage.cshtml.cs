using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kumppani.Forums.Pages.Gatherings;

/// <summary>A host's view of one gathering: where it stands and everything that can be done with it. Three queries.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class ManageModel(AppDb db, PlaceBook places, IOptions<MailOptions> mail, TimeProvider clock) : GatheringPage(db)
{
    public int Waiting { get; private set; }

    public int Present { get; private set; }

    public int Invited { get; private set; }

    public string Municipalities { get; private set; } = "";

    /// <summary>What is printed on paper: the installation's address without its scheme, and the code.</summary>
    public string ShortAddress => $"{new Uri(mail.Value.PublicAddress).Authority}/g/{Gathering.Code}";

    public bool MayCancel => GatheringSteps.Table.ContainsKey((Gathering.State, GatheringStep.Cancel));

    /// <summary>The steps that can be taken now by one press; cancelling has a page of its own.</summary>
    public IReadOnlyList<GatheringStep> Steps { get; private set; } = [];

    /// <summary>Languages of its municipalities in which something is not written.</summary>
    public IReadOnlyList<string> MissingLanguages { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await ShowAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, GatheringStep step, CancellationToken stop)
    {
        if (!await ShowAsync(id, stop)) return NotFound();

        if (step is GatheringStep.Publish && UnaskedLanguage(MissingLanguages) is { } unasked) return Refuse(unasked);

        var outcome = ModelState.IsValid && Steps.Contains(step) ? Gathering.Step(step, clock.UtcNow()) : GatheringProblems.StepNotAllowed;
        return await SaveAsync(outcome, Done(step), $"/gatherings/{id}/manage", stop);
    }

    public static string Words(GatheringStep step) => step switch
    {
        GatheringStep.Publish => Texts.StepPublish,
        GatheringStep.Close => Texts.StepClose,
        _ => Texts.StepReopen,
    };

    private static string Done(GatheringStep step) => step switch
    {
        GatheringStep.Publish => Texts.StepPublished,
        GatheringStep.Close => Texts.StepClosed,
        _ => Texts.StepReopened,
    };

    private async Task<bool> ShowAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop, withAgenda: true, withPlaces: true)) return false;

        var now = clock.UtcNow();
        Steps = [.. Enum.GetValues<GatheringStep>().Where(step => GatheringSteps.Table.ContainsKey((Gathering.State, step))
            && step is not GatheringStep.Cancel && (step is not GatheringStep.Close || Gathering.StartsAt <= now))];
        var served = Gathering.Places.Select(place => places.Exactly(place.PlaceKey)).OfType<Place>().ToList();
        MissingLanguages = ServiceLanguages.Missing(served, Gathering.Words);
        Municipalities = string.Join(", ", served.Select(place => place.Name(Language.Current.Code)).Order());

        var counts = await Db.Registrations.Where(one => one.GatheringId == id)
            .GroupBy(one => new { one.Seat, IsPresent = one.PresentAt != null })
            .Select(group => new { group.Key.Seat, group.Key.IsPresent, Count = group.Count() })
            .ToListAsync(stop);
        Waiting = counts.Where(one => one is { Seat: SeatState.Waiting, IsPresent: false }).Sum(one => one.Count);
        Present = counts.Where(one => one.IsPresent).Sum(one => one.Count);
        Invited = await Db.Invitations.CountAsync(one => one.GatheringId == id, stop);
        return true;
    }
}
