using Kumppani.Directory.Data;
using Kumppani.Directory.Upkeep;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory.Upkeep;

/// <summary>What the liaison sees of how her register is kept, and what she does about it.</summary>
public sealed class RegisterStateTests(App app) : UpkeepTest(app)
{
    private const string Register = "/associations/register";

    [Fact]
    public async Task The_liaison_sees_how_many_are_active_silent_unclaimed_and_doubtful_and_who_they_are()
    {
        var (municipality, silent, _) = await WithMailboxAsync();
        var active = await Given.AssociationAsync(municipality);
        await Given.EditorAsync(active);
        var stale = await Given.AssociationAsync(municipality);
        var address = NewAddress();
        var doubtful = await Given.AssociationAsync(municipality, email: address);
        var now = TimeProvider.System.UtcNow();
        await ChangeAsync(active, upkeep => upkeep.Confirm(ConfirmedBy.Association, now.AddMonths(-11)));
        await ChangeAsync(stale, upkeep => upkeep.Confirm(ConfirmedBy.Association, now.AddMonths(-13)));
        await ChangeAsync(silent, FallSilent);
        await TroubleAsync(address);
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var all = (await liaison.OpenAsync(Register)).ShouldBeOk();
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var state in Enum.GetNames<EntryState>())
        {
            var page = (await liaison.OpenAsync($"{Register}?state={state}")).ShouldBeOk();
            found[state] = [.. page.Document.QuerySelectorAll("tbody th a").Select(link => link.TextContent)];
        }

        Assert.Equal(["4", "1", "1", "3", "1"], all.Document.QuerySelectorAll(".stats dd").Select(one => one.TextContent.Trim()));
        Assert.Equal([active.Name], found[nameof(EntryState.Active)]);
        Assert.Equal([silent.Name], found[nameof(EntryState.Silent)]);
        Assert.Equal(new[] { silent.Name, stale.Name, doubtful.Name }.Order(StringComparer.Ordinal), found[nameof(EntryState.Unclaimed)].Order(StringComparer.Ordinal));
        Assert.Equal([doubtful.Name], found[nameof(EntryState.Doubtful)]);
    }

    [Fact]
    public async Task Many_are_asked_at_once_and_whoever_was_asked_lately_or_has_no_address_is_left_with_the_reason()
    {
        var (municipality, one, mailbox) = await WithMailboxAsync("sv");
        var mute = await Given.AssociationAsync(municipality);
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var path = $"{Register}/change?do=Ask&id={one.Id}&id={mute.Id}";

        var done = await (await liaison.OpenAsync(path)).ShouldBeOk().Form().SubmitAsync();
        var again = await (await liaison.OpenAsync(path)).ShouldBeOk().Form().SubmitAsync();

        Assert.Contains("Pyyntö lähetetty: 1. Ennallaan 1: Ei sähköpostiosoitetta.", done.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains("Pyyntö lähetetty: 0.", again.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains("Pyydetty viimeisten seitsemän päivän aikana", again.Text, StringComparison.Ordinal);
        var mail = Assert.Single(await MailsToAsync(mailbox));
        Assert.Equal($"Är uppgifterna aktuella? {one.Name}", mail.Subject);
        (await (await Visitor().OpenAsync(await LinkToAsync(mailbox))).Form().SubmitAsync("Allt stämmer")).ShouldBeOk();
    }

    [Fact]
    public async Task Many_are_marked_as_checked_at_once_and_a_silent_one_speaks_again()
    {
        var (municipality, one, _) = await WithMailboxAsync();
        var two = await Given.AssociationAsync(municipality);
        await ChangeAsync(one, FallSilent);
        var list = (await Visitor().OpenAsync($"/associations/{one.Id}")).Text;
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var done = await (await liaison.OpenAsync($"{Register}/change?do=Check&id={one.Id}&id={two.Id}")).ShouldBeOk().Form().SubmitAsync();

        Assert.Contains("Muutettu: 2.", done.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains("Tiedot voivat olla vanhentuneet", list, StringComparison.Ordinal);
        Assert.Equal([ConfirmedBy.Liaison, ConfirmedBy.Liaison], [(await UpkeepOfAsync(one))!.Way, (await UpkeepOfAsync(two))!.Way]);
        Assert.Null((await UpkeepOfAsync(one))!.SilentSince);
    }

    [Fact]
    public async Task The_register_is_shown_with_as_many_queries_for_twelve_as_for_two()
    {
        var (municipality, _, _) = await WithMailboxAsync();
        await Given.AssociationAsync(municipality);
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        await liaison.OpenAsync(Register);

        var few = await QueryCount.OfAsync(() => liaison.OpenAsync(Register));
        for (var more = 0; more < 10; more++) await Given.AssociationAsync(municipality);
        var many = await QueryCount.OfAsync(() => liaison.OpenAsync(Register));

        Assert.NotEmpty(few);
        Assert.Equal(few.Count, many.Count);
    }

    private static void FallSilent(EntryUpkeep upkeep)
    {
        for (var step = 0; step <= EntryUpkeep.MostReminders; step++) upkeep.Step(TimeProvider.System.UtcNow());
    }

    private Task<int> ChangeAsync(GivenOrganisation association, Action<EntryUpkeep> change) => App.DataAsync(async db =>
    {
        change((await db.Organisations.Include(one => one.Upkeep).FirstAsync(one => one.Id == association.Id)).UpkeepFrom());
        return await db.SaveChangesAsync();
    });

    private Task<int> TroubleAsync(string address) => App.DataAsync(db =>
    {
        var troubled = new TroubledAddress { Address = address };
        troubled.Take(BounceKind.Hard, "5.1.1", arrivedSince: false, TimeProvider.System.UtcNow());
        db.Add(troubled);
        return db.SaveChangesAsync();
    });
}
