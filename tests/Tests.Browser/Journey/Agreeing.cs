using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser.Journey;

/// <summary>What was chosen becomes a measure that both sides own, and the memo that everybody reads.</summary>
internal static class Agreeing
{
    /// <summary>On the form of a new measure, reached from an option: owners from both sides and a due date.</summary>
    public static async Task AgreesOnAsync(this Person liaison, string title, string association)
    {
        await liaison.Types("Form.Title", title);
        await liaison.Types("Form.DueOn", $"{Person.Today.AddDays(2):d.M.yyyy}");
        await liaison.Types("Form.Find", association);
        // The full name is enough: the association is then among the owners.
        await liaison.Presses("button[value=search]");
        await liaison.Looks("measure-new");
        await liaison.Presses("button[value=save]");
        await liaison.ReadsHeading(title);
        await liaison.Looks("measure-proposed");

        await liaison.Follows("a[href$='/state']");
        await liaison.Ticks("Form.To", "Agreed");
        await liaison.Looks("measure-state");
        // What is agreed is published by that.
        await liaison.Presses();
        await liaison.Looks("measure-agreed");
    }

    /// <summary>The association follows it up in its own words.</summary>
    public static async Task FollowsUpAsync(this Person association, string title, string words)
    {
        await association.Opens("/fi/measures");
        await association.Looks("own-measures");
        await association.Follows($"a:has-text('{title}')");
        await association.Follows("a[href$='/note']");
        await association.Types("Form.Text", words);
        await association.Presses();
        await association.Reads(words);
        await association.Looks("measure-noted");
    }

    /// <summary>A memo is published of what has begun: the evening of the call becomes yesterday's.</summary>
    public static async Task PublishesTheMemoAsync(this Person liaison, string at, string words)
    {
        await liaison.Opens($"/fi{at}/edit");
        await liaison.Types("Form.Starts.Date", $"{Person.Today.AddDays(-1):d.M.yyyy}");
        await liaison.Types("Form.LastDay", $"{Person.Today.AddDays(-8):d.M.yyyy}");
        await liaison.Presses();
        Assert.EndsWith("/manage", liaison.Page.Url, StringComparison.Ordinal);

        await liaison.Opens($"/fi{at}/memo/edit");
        await liaison.Types("Form.Sections[0].Text", words);
        await liaison.Looks("memo-edit");
        await liaison.Presses("button[name=do][value=save]");
        await liaison.Follows("a[href$='/memo/publish']");
        await liaison.Presses();
        Assert.EndsWith("/memo", liaison.Page.Url, StringComparison.Ordinal);
    }

    /// <summary>From the gathering's page to its memo, and to the town's page.</summary>
    public static async Task ReadsWhatWasAgreedAsync(this Person visitor, string at, string words, string measure)
    {
        await visitor.Opens($"/fi{at}");
        await visitor.Follows("a[href$='/memo']");
        await visitor.Reads(words);
        await visitor.Reads(measure);
        await visitor.Looks("memo");

        await visitor.Opens("/fi/seinajoki");
        await visitor.Reads(measure);
        await visitor.Looks("seinajoki");
        await visitor.Follows($"a:has-text('{measure}')");
        await visitor.ReadsHeading(measure);
        await visitor.Looks("measure");
    }
}
