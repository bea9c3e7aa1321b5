using Kumppani.Directory.Contracts;
using Kumppani.Forums.Ballots;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Domain.Ballots;
using Kumppani.Forums.Domain.Workshops;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Seed;

/// <summary>Ylöjärvi's forum in the middle of its work: five groups, four questions, half of them answered, and the choose-three half voted (Y6, Y8, Y9).</summary>
internal sealed class WorkshopSeed(AppDb db, IOrganisations organisations, PlaceBook places, CodeDesk desk, BallotBox box, TimeProvider clock) : ISeed
{
    private const int Cards = 34;

    public async Task SeedAsync(CancellationToken stop)
    {
        if (await organisations.MunicipalityAsync(places.FindMunicipality("Ylöjärvi")!.Place.Key, stop) is not { } host) return;

        db.Actor.BecomeSystem("seed", host.Id);
        if (await db.Gatherings.Where(gathering => gathering.HostId == host.Id && gathering.State == GatheringState.Published).OrderBy(gathering => gathering.StartsAt).FirstOrDefaultAsync(stop) is { } forum)
        {
            await AnswerAsync(forum.Id, stop);
            await VoteAsync(forum.Id, stop);
        }

        db.Actor.BecomeSystem("seed");
    }

    private async Task AnswerAsync(Guid gatheringId, CancellationToken stop)
    {
        var workshop = Workshop.FromTemplate(gatheringId);
        workshop.OpenScreen(open: true);
        db.Add(workshop);
        foreach (var (group, question, text) in ExampleAnswers.All)
        {
            var answer = new Answer { GroupId = workshop.Groups[group - 1].Id, QuestionId = workshop.Questions[question - 1].Id };
            answer.Write(text, 0, clock.UtcNow());
            db.Add(answer);
        }

        await db.SaveChangesAsync(stop);
    }

    private async Task VoteAsync(Guid gatheringId, CancellationToken stop)
    {
        await desk.EnsurePoolAsync(gatheringId, stop);
        var ballot = Ballot.FromTemplate(gatheringId);
        db.Add(ballot);
        await db.SaveChangesAsync(stop);
        await desk.PrintAsync(gatheringId, Cards, stop);
        await desk.OpenAsync(ballot, stop);
        ballot.ShowRanking(show: true);
        await db.SaveChangesAsync(stop);

        var codes = await db.VotingCodes.Where(code => code.GatheringId == gatheringId && code.CodeHash != null).Select(code => code.Id).ToListAsync(stop);
        foreach (var (code, choice) in codes.Zip(ExampleAnswers.Votes))
        {
            await box.CastAsync(ballot.Id, code, [.. choice.Select(position => ballot.Options[position - 1].Id)], stop);
        }
    }
}
