using System.Text.RegularExpressions;
using Kumppani.Directory.Data;
using Kumppani.Directory.Upkeep;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Directory.Upkeep;

/// <summary>What tests of the register's upkeep share: an association with a mailbox of its own, and what comes there.</summary>
public abstract partial class UpkeepTest(App app) : PageTest(app)
{
    protected static string NewAddress() => $"{Secrets.Code(12).ToLowerInvariant()}@example.org";

    protected async Task<(GivenOrganisation Municipality, GivenOrganisation Association, string Mailbox)> WithMailboxAsync(string language = "fi")
    {
        var (municipality, mailbox) = (await Given.MunicipalityAsync(), NewAddress());
        return (municipality, await Given.AssociationAsync(municipality, email: mailbox, language: language), mailbox);
    }

    /// <summary>Asks an association to confirm its entry, as the daily job does.</summary>
    protected async Task AskAsync(GivenOrganisation association)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var organisation = await db.Organisations.Include(one => one.Upkeep).FirstAsync(one => one.Id == association.Id);
        organisation.UpkeepFrom().Ask(scope.ServiceProvider.GetRequiredService<TimeProvider>().UtcNow());
        await scope.ServiceProvider.GetRequiredService<UpkeepDesk>().AskAsync([organisation], CancellationToken.None);
        await db.SaveChangesAsync();
    }

    /// <summary>The mails that wait for this receiver, the newest last.</summary>
    protected Task<List<MailMessage>> MailsToAsync(string address) =>
        App.DataAsync(db => db.Set<MailMessage>().AsNoTracking().Where(mail => mail.To == address).OrderBy(mail => mail.Id).ToListAsync());

    /// <summary>The path of the link in the last mail to this receiver.</summary>
    protected async Task<string> LinkToAsync(string address) => Path().Match((await MailsToAsync(address))[^1].Text).Value;

    private protected Task<EntryUpkeep?> UpkeepOfAsync(GivenOrganisation association) =>
        App.DataAsync(db => db.Set<EntryUpkeep>().AsNoTracking().FirstOrDefaultAsync(one => one.OrganisationId == association.Id));

    [GeneratedRegex(@"/(fi|sv|en)/[a-z/-]+/[A-Za-z0-9_-]{20,}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Path();
}
