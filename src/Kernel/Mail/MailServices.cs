using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Kernel.Mail;

internal static class MailServices
{
    public static IServiceCollection AddMail(this IServiceCollection services)
    {
        services.AddOptions<MailOptions>().BindConfiguration("Mail")
            .Validate(mail => mail.BounceAddress.Length == 0 || (EmailAddress.TryParse(mail.BounceAddress, out _) && mail.BounceAddress.LastIndexOf('@') <= ReturnAddress.LongestName), "Mail:BounceAddress is an address with at most 15 characters before the @.")
            .Validate(mail => mail.BounceSecret.Length is 0 or >= 20, "Mail:BounceSecret has at least 20 characters.");
        services.AddSingleton<MailBody>().AddSingleton<MailSecret>().AddSingleton<ReturnAddress>();
        services.AddScoped<IMailReturns, MailReturns>();
        services.AddScoped<IMail, MailQueue>();
        services.AddSingleton<MailSender>().AddHostedService<MailService>();
        return services;
    }
}
