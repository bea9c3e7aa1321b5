using System.Text;
using Kumppani.Kernel;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Jobs;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Search.Language;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Kumppani.Tests.Kernel.Mail;

/// <summary>A mail queue over a database of its own, with a clock to move: sending takes all there is, so it must not be others'.</summary>
internal sealed class MailPost : IAsyncDisposable
{
    private readonly FreshDatabase database;
    private readonly ServiceProvider services;

    private MailPost(FreshDatabase database, ServiceProvider services, SetClock clock) => (this.database, this.services, Clock) = (database, services, clock);

    public SetClock Clock { get; }

    public static async Task<MailPost> CreateAsync(int port, bool signIn = false, Action<MailOptions>? change = null)
    {
        var fresh = await FreshDatabase.MigratedAsync();
        var clock = new SetClock(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        collection.AddSingleton<TimeProvider>(clock);
        collection.AddKernel(fresh.Engine, [.. FreshDatabase.Modules.Modules]);
        collection.RemoveAll<IHostedService>();
        // The whole run's, so not this container's to dispose of.
        collection.Replace(ServiceDescriptor.Singleton(Analysers.Best()));
        collection.PostConfigure<MailOptions>(mail =>
        {
            (mail.SmtpHost, mail.SmtpPort, mail.SmtpTls, mail.From) = ("127.0.0.1", port, false, "kumppani@example.fi");
            if (signIn) (mail.SmtpUser, mail.SmtpPassword) = ("kumppani", "secret");
            change?.Invoke(mail);
        });
        return new MailPost(fresh, collection.BuildServiceProvider(), clock);
    }

    public Task<int> SendAsync() => services.GetRequiredService<MailSender>().SendDueAsync(CancellationToken.None);

    /// <summary>Queues a mail to this receiver.</summary>
    public async Task QueueAsync(string to, string subject = "Kutsu kumppanuuspöytään", bool isSecret = false, bool canWait = false, string once = "test", bool forgets = false)
    {
        await using var scope = services.CreateAsyncScope();
        Assert.True(EmailAddress.TryParse(to, out var address));
        var content = new MailContent(subject, ["Tervetuloa saman pöydän ääreen.", "Nähdään Ähtärissä!"], new MailLink("Avaa kutsu", "/fi/x"), "Seinäjoen kaupunki") { CanWait = canWait, IsSecret = isSecret, ForgetsReceiver = forgets };
        await scope.ServiceProvider.GetRequiredService<IMail>().QueueAsync(address.Value, "fi", content, once, Guid.Empty, CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<AppDb>().SaveChangesAsync();
    }

    /// <summary>What has become of the mail to this receiver.</summary>
    public async Task<MailMessage> MailToAsync(string to)
    {
        MailMessage? found = null;
        await InAsync(async db => found = await db.Set<MailMessage>().AsNoTracking().Where(mail => mail.To == to).OrderByDescending(mail => mail.Id).FirstAsync());
        return found!;
    }

    /// <summary>Where the last mail to this receiver comes back to.</summary>
    public async Task<string> ReturnAddressAsync(string to) => (await services.GetRequiredService<ReturnAddress>().OfAsync((await MailToAsync(to)).Id, CancellationToken.None))!;

    /// <summary>A mail comes back to this address.</summary>
    public async Task<bool> ReturnAsync(string sample, string address)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMailReturns>().TakeAsync(Encoding.UTF8.GetBytes(sample.Replace("RETURN", address, StringComparison.Ordinal)), CancellationToken.None);
    }

    /// <summary>What is kept of an address from which mail came back.</summary>
    public async Task<TroubledAddress?> TroubleAsync(string address)
    {
        TroubledAddress? found = null;
        await InAsync(async db => found = await db.Set<TroubledAddress>().AsNoTracking().FirstOrDefaultAsync(one => one.Address == address));
        return found;
    }

    /// <summary>Runs a job once, as its node would.</summary>
    public async Task<int> RunAsync<TJob>(DateTime dueAt)
        where TJob : IJob
    {
        await using var scope = services.CreateAsyncScope();
        return await ActivatorUtilities.CreateInstance<TJob>(scope.ServiceProvider).RunAsync(dueAt, CancellationToken.None);
    }

    public async Task InAsync(Func<AppDb, Task> work)
    {
        await using var scope = services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<AppDb>());
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }
}
