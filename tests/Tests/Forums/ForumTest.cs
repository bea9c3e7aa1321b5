using Kumppani.Forums.Ballots;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Domain.Ballots;
using Kumppani.Forums.Domain.Workshops;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Forums;

/// <summary>A test in the hall: a published gathering with a workshop and a ballot, and voters with codes.</summary>
public abstract class ForumTest(App app) : PageTest(app)
{
    /// <summary>The form asks for one day and an hour to end: whenever the tests run, a gathering is over before midnight.</summary>
    internal static (DateTime Starts, DateTime Ends) InOneDay(DateTime starts, TimeSpan length)
    {
        var midnight = Dates.Utc(Dates.Local(starts).Date.AddDays(1));
        if (midnight - starts < TimeSpan.FromMinutes(5)) return (midnight, midnight + length);
        return (starts, starts + length < midnight ? starts + length : midnight.AddMinutes(-1));
    }

    internal async Task<Gathering> GatheringAsync(GivenOrganisation host)
    {
        var now = Service<TimeProvider>().UtcNow();
        var (starts, ends) = InOneDay(now.AddHours(1), TimeSpan.FromHours(3));
        return await App.DataAsync(async db =>
        {
            var details = new GatheringDetails(
                GatheringKind.Forum, LocalizedText.Of("Kumppanuusfoorumi", "Partnerskapsforum", "Partnership forum"), LocalizedText.Empty, LocalizedText.Empty,
                starts, ends, "Kaupungintalo", null, null);
            var gathering = Gathering.Draft(host.Id, details, null, [host.PlaceKey]).Value!;
            gathering.Step(GatheringStep.Publish, now);
            db.Add(gathering);
            await db.SaveChangesAsync();
            return gathering;
        });
    }

    internal async Task<Workshop> WorkshopAsync(Gathering gathering) =>
        await App.DataAsync(async db =>
        {
            var workshop = Workshop.FromTemplate(gathering.Id);
            db.Add(workshop);
            await db.SaveChangesAsync();
            return workshop;
        });

    /// <summary>Three of seven, open.</summary>
    internal async Task<Ballot> OpenBallotAsync(Gathering gathering, Electorate electorate = Electorate.EachPerson) =>
        await InScopeAsync(async services =>
        {
            var (db, desk) = (services.GetRequiredService<AppDb>(), services.GetRequiredService<CodeDesk>());
            await desk.EnsurePoolAsync(gathering.Id, default);
            await desk.SettleAsync(gathering.Id, electorate, default);
            var ballot = Ballot.FromTemplate(gathering.Id);
            db.Add(ballot);
            await db.SaveChangesAsync();
            Assert.True((await desk.OpenAsync(ballot, default)).IsDone);
            return ballot;
        });

    /// <summary>A code as the check-in hands it out, in a transaction of its own.</summary>
    internal Task<string?> HandOutAsync(Guid gatheringId, Guid? organisationId = null, string? organisationName = null) =>
        InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            string? code = null;
            await db.DecideAsync(
                async () =>
                {
                    code = await services.GetRequiredService<IHandsOutCodes>().CodeForAsync(gatheringId, Guid.CreateVersion7(), organisationId, organisationName, default);
                    await db.SaveChangesAsync();
                    return Outcome.Done;
                },
                default);
            return code;
        });

    internal Task<Outcome> CastAsync(Ballot ballot, string code, params int[] positions) =>
        InScopeAsync(async services =>
        {
            var hash = Secrets.Hash(code);
            var codeId = await services.GetRequiredService<AppDb>().VotingCodes.Where(one => one.CodeHash == hash).Select(one => one.Id).FirstAsync();
            return await services.GetRequiredService<BallotBox>().CastAsync(
                ballot.Id, codeId, [.. positions.Select(position => ballot.Options[position - 1].Id)], default);
        });

    internal Task<Ballot> ReadAsync(Ballot ballot) => App.DataAsync(db => db.WholeBallots.FirstAsync(one => one.Id == ballot.Id));

    internal async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AppDb>().Actor.BecomeSystem("test");
        return await work(scope.ServiceProvider);
    }

    private T Service<T>()
        where T : notnull => App.Services.GetRequiredService<T>();
}
