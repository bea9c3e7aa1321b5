using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser.Journey;

/// <summary>Choose three of seven: by code on a phone, and on paper.</summary>
internal static class Voting
{
    private const int Options = 7;

    /// <summary>Makes the ballot from the template; the codes lie ready before the doors open.</summary>
    /// <returns>The app-relative address of the ballot.</returns>
    public static async Task<string> PreparesTheBallotAsync(this Person liaison, string at)
    {
        await liaison.Opens($"/fi{at}/ballots");
        await liaison.Presses("form#new button[type=submit]");
        await liaison.Looks("ballot-edit");
        await liaison.Presses();
        await Assertions.Expect(liaison.Main.Locator("ol > li")).ToHaveCountAsync(Options);
        return new Uri(liaison.Page.Url).AbsolutePath["/fi".Length..];
    }

    public static async Task OpensTheBallotAsync(this Person liaison, string ballot)
    {
        await liaison.Opens($"/fi{ballot}");
        await liaison.Presses("form#open button");
        await liaison.Looks("ballot-open");
    }

    /// <summary>Tries two and four, which are refused, and casts three.</summary>
    public static async Task VotesAsync(this Person voter, string code, int[] choices)
    {
        await voter.Opens("/fi/vote");
        await voter.Types("Form.Code", code);
        await voter.Presses();
        var boxes = voter.Main.GetByRole(AriaRole.Checkbox);
        await Assertions.Expect(boxes).ToHaveCountAsync(Options);

        await TicksAsync(boxes, choices[..2]);
        await voter.Presses("form[data-choices] button[type=submit]");
        await voter.IsRefused();
        await voter.Looks("vote-two-refused");

        await TicksAsync(boxes, [0, 1, 2, 3]);
        await voter.Presses("form[data-choices] button[type=submit]");
        await voter.IsRefused();

        await TicksAsync(boxes, choices);
        await voter.Looks("vote");
        await voter.Presses("form[data-choices] button[type=submit]");
        Assert.EndsWith("/vote/thanks", voter.Page.Url, StringComparison.Ordinal);
        await voter.Looks("vote-thanks");
    }

    /// <summary>A code that has been used is not good a second time.</summary>
    public static async Task CannotVoteTwiceAsync(this Person voter, string code)
    {
        await voter.Opens("/fi/vote");
        await voter.Types("Form.Code", code);
        await voter.Presses();
        await voter.IsRefused();
        await voter.Looks("vote-spent");
    }

    /// <summary>Types in three paper ballots that named the first, second and third option.</summary>
    public static async Task TypesInPaperAsync(this Person liaison, string ballot)
    {
        await liaison.Opens($"/fi{ballot}/paper");
        await liaison.Types("Form.Ballots", "3");
        for (var i = 0; i < Options; i++) await liaison.Types($"Form.Options[{i}].Votes", i < 3 ? "3" : "0");
        await liaison.Looks("paper");
        await liaison.Presses();
    }

    public static async Task ShowsTheRankingAsync(this Person liaison, string ballot, Person hall, string at)
    {
        var screen = $"/fi{at}/screen/ballots/{ballot.Split('/')[^1]}";
        await liaison.Opens($"/fi{ballot}");
        await liaison.Presses("form#ranking button");
        await liaison.Looks("ranking-shown");
        await hall.Opens(screen);
        await Workshopping.HasBigLettersAsync(hall);
        await BrowserTest.FitsTheScreen(hall.Page);
        await BrowserTest.Picture(hall.Page, $"journey-{(hall.HasScript ? "script" : "plain")}-hall-ranking");
        if (hall.HasScript) await BrowserTest.Axe(hall.Page);
    }

    /// <summary>The result is frozen, and the best option is picked up to become a measure.</summary>
    public static async Task ClosesTheBallotAsync(this Person liaison, string ballot, string votes)
    {
        await liaison.Opens($"/fi{ballot}");
        await liaison.Presses("form#close button");
        await Assertions.Expect(liaison.Main.Locator("tbody tr").First.Locator("td").Nth(1)).ToHaveTextAsync(votes);
        await Assertions.Expect(liaison.Main.Locator("form#close, form#ranking")).ToHaveCountAsync(0);
        await liaison.Looks("ballot-closed");
        await liaison.Follows("tbody a[href*='/measures/new']");
    }

    private static async Task TicksAsync(ILocator boxes, int[] chosen)
    {
        for (var i = 0; i < Options; i++) await boxes.Nth(i).SetCheckedAsync(chosen.Contains(i));
    }
}
