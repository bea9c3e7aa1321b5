using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Kernel.Mail;

internal static class MailServices
{
    public static IServiceCollection AddMail(this IServiceCollection services)
    {
        services.AddOptions<MailOptions>().BindConfiguration("Mail");
        services.AddSingleton<MailBody>();
        services.AddScoped<IMail, MailQueue>();
        services.AddSingleton<MailSender>().AddHostedService<MailService>();
        return services;
    }
}
